/** What follows from the design as a whole, as Markdown: attack paths, blast radius, failures, availability. */
import { attackPathsView } from '../sections/attack-paths.ts';
import { attackStepsView } from '../sections/attack-steps.ts';
import { blastDetailsView } from '../sections/blast-radius.ts';
import { failureDetailsView, failuresView } from '../sections/failures.ts';
import { pathMark } from '../sections/mark.ts';
import type { Material } from '../sections/section.ts';
import { withheldWords } from '../sections/withheld.ts';
import { code, list, prose, table, text } from '../source/markdown-text.ts';
import { mermaidFence } from './mermaid-fence.ts';

/** Attack paths with their steps, then what falls with what, and what fails when. */
export function wholeSections(material: Material): readonly string[] {
  const withheld = withheldWords(material.review, 'attacks');
  const attacks =
    withheld === null
      ? [...attackPaths(material), ...losses(material)]
      : [`### Attack paths\n\n${withheld}\n`, `### Blast radius\n\n${withheld}\n`];
  return [...attacks, ...failures(material)];
}

function attackPaths(material: Material): readonly string[] {
  const { lead, cut, bounds } = attackPathsView(material);
  const { paths } = material.review.analysis.attack;
  return [
    '### Attack paths\n',
    ...(lead === null ? [] : [`${prose(lead)}\n`]),
    table(
      ['No.', 'State', 'Effort', 'The way', 'Closed by'],
      paths.map(({ number, state, effort, sentence, closedBy }) => [
        text(number),
        pathMark(state).word,
        String(effort),
        prose(sentence),
        closedBy.map(prose).join('; '),
      ]),
      'Nothing that the spec states leads from somebody less trusted to data whose loss is rated high.',
    ),
    ...(cut === null
      ? []
      : [
          `${prose(cut.lead)}\n`,
          list(
            cut.controls.map(
              ({ control, write, path, place }) =>
                `${prose(control)}${write === null ? ':' : `: write ${code(write)} at`} ${code(path)}, ${text(place)}`,
            ),
            '',
          ),
        ]),
    ...bounds.map((bound) => `${prose(bound)}\n`),
    ...attackStepsView(material).paths.map(({ number, steps }) =>
      [
        `#### ${text(number)}, step by step\n`,
        table(
          ['', 'Step', 'State', 'Effort', 'Missing', 'Stated at'],
          steps.map((step) => [
            String(step.number),
            `${prose(step.does)} (${text(step.from)} to ${text(step.to)})`,
            step.state.word,
            `${step.effort}: ${step.points.map((point) => `${point.effort} ${prose(point.text)}`).join('; ')}`,
            step.missing.map(prose).join('; '),
            step.evidence.map(({ path, place }) => `${code(path)}, ${text(place)}`).join('; '),
          ]),
          '',
        ),
      ].join('\n'),
    ),
    ...material.review.diagrams
      .filter(({ kind }) => kind === 'attack-path')
      .flatMap(({ title, candidates }) => [
        `#### ${text(title)}\n`,
        ...(candidates[0] ?? []).map(({ source }) => mermaidFence(source)),
      ]),
  ];
}

function losses(material: Material): readonly string[] {
  return [
    '### Blast radius\n',
    table(
      ['No.', 'What', 'Whoever holds it can', 'Without it', 'What limits it', 'Stated at'],
      blastDetailsView(material).rows.map(({ number, subject, kind, held, gone, limits, evidence }) => [
        text(number),
        `${text(subject.text)} (${text(kind)})`,
        text(held),
        text(gone),
        prose(limits),
        evidence.map(({ path, place }) => `${code(path)}, ${text(place)}`).join('; '),
      ]),
      'No account, identity, key or secret of this design reaches a component or data.',
    ),
  ];
}

function failures(material: Material): readonly string[] {
  const { availability, target } = failuresView(material);
  return [
    '### What fails when\n',
    table(
      ['No.', 'Fails', 'Stops', 'Degrades', 'Time', 'Data', 'Why', 'What follows'],
      failureDetailsView(material).rows.map((row) => [
        text(row.number),
        `${text(row.subject)} (${text(row.kind)})`,
        text(row.stops),
        text(row.degrades),
        row.rto.word,
        row.rpo.word,
        prose(row.says),
        row.effects
          .map(({ element, state, because }) => `${text(element.text)} ${state}: ${prose(because)}`)
          .join('; '),
      ]),
      'Nothing stops with a single zone, way out, endpoint, Region, dependency or key.',
    ),
    `#### Availability that AWS promises together${target === null ? '' : `, against ${text(target)}`}\n`,
    table(
      ['Way in', 'Composite', 'Down in 30 days', 'Target', 'Weakest term', 'Not counted'],
      availability.map((one) => [
        text(one.flow.text),
        one.percent,
        one.minutes,
        one.target.word,
        text(one.weakest),
        text(one.leftOut),
      ]),
      'No flow by which somebody asks and waits is stated.',
    ),
  ];
}
