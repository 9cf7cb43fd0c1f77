/** What follows from the design as a whole, as Markdown: attack paths. */
import { attackPathsView } from '../sections/attack-paths.ts';
import { attackStepsView } from '../sections/attack-steps.ts';
import { pathMark } from '../sections/mark.ts';
import type { Material } from '../sections/section.ts';
import { code, list, prose, table, text } from '../source/markdown-text.ts';
import { mermaidFence } from './mermaid-fence.ts';

/** Attack paths with their steps. */
export function wholeSections(material: Material): readonly string[] {
  return attackPaths(material);
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
                `${prose(control)}${write === null ? '' : `: write ${code(write)} at ${code(path)}, ${text(place)}`}`,
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
