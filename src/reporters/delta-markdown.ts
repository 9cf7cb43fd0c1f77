/**
 * A change as a comment on a pull request. It is shown on the page of a forge, so nothing of a spec makes markup, a
 * link, a mention or a reference there.
 */
import type { Delta } from '../delta/delta.generated.ts';
import { visible } from '../source/characters.ts';
import { code, list, prose, table, text } from '../source/markdown-text.ts';
import { BECAME, type DeltaReporter, headOf, isWorse, ruleName, TRIGGERS } from './delta.ts';
import { inert } from './inert.ts';

/** By this a pipeline finds its comment again, to replace it. */
const MARK = '<!-- parapet-diff -->';

/** Characters of a comment, with room for what a pipeline writes around it; forges refuse 65,536. */
const MOST = 60_000;

/** Rows of a table; the others are counted, and the other formats have them. */
const MOST_ROWS = 30;

/** A section for each design: what matters open to the eye, the rest folded away. */
export const deltaMarkdown: DeltaReporter = (deltas) => {
  const changed = deltas.filter(({ change }) => change !== 'unchanged');
  const same = deltas.length - changed.length;
  const parts = [
    MARK,
    '',
    '## Design change',
    '',
    ...(changed.length === 0 ? ['Nothing in the designs has changed.\n'] : []),
  ];
  let used = parts.join('\n').length;
  let left = 0;
  for (const delta of changed) {
    const section = sectionOf(delta);
    if (used + section.length > MOST) left += 1;
    else {
      parts.push(section);
      used += section.length + 1;
    }
  }
  if (left > 0) parts.push(`${left} more designs did not fit here; the other formats have them all.\n`);
  if (same > 0 && changed.length > 0)
    parts.push(`${same} more ${same === 1 ? 'design' : 'designs'} without a change.\n`);
  return inert(parts.join('\n'));
};

function sectionOf(delta: Delta): string {
  const { findings, summary, mistakes } = delta;
  const worse = findings.filter(isWorse);
  const better = findings.filter((one) => !isWorse(one));
  const mistaken = mistakes.map(
    ({ message, place }) => `${place === null ? '' : `${placeOf(place)} `}${said(message)}`,
  );
  return [
    `### ${text(visible(headOf(delta)))}\n`,
    list(
      [...summary, ...delta.rules.map((rules) => `Judged by the rules ${ruleName(rules)}.`)].map(said),
      '',
    ),
    mistakes.length === 0 ? '' : list(mistaken, ''),
    triggersOf(delta),
    worse.length === 0 ? '' : `#### Worse\n\n${findingRows(worse)}`,
    better.length === 0 ? '' : folded(`Better: ${better.length}`, findingRows(better)),
    ...(delta.change === 'changed' ? detailsOf(delta) : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function triggersOf({ triggers }: Delta): string {
  if (triggers.length === 0) return '';
  const cells = triggers.map(({ id, by, says, place, because }) => [
    TRIGGERS[id],
    said(by),
    said(says),
    placeOf(place),
    said(because),
  ]);
  return `#### To be reviewed again\n\n${rows(['Trigger', 'By', 'What', 'Where', 'Why'], cells)}`;
}

/** What is only told of a design that is in both states. */
function detailsOf({ elements, threats, paths }: Delta): readonly string[] {
  const changed = rows(['What', 'How', 'Effect', 'Where'], elements.flatMap(elementRows));
  const threatened = rows(
    ['Change', 'Threat', 'On', 'How'],
    threats.map(({ change, title, on, also, says }) => [
      change,
      said(title),
      `${named(on)}${also.length === 0 ? '' : ` and ${also.length} more`}`,
      said(says),
    ]),
  );
  const attacked = list(
    paths.map(({ says }) => said(says)),
    '',
  );
  return [
    elements.length === 0 ? '' : folded(`Changes in the design: ${elements.length}`, changed),
    threats.length === 0 ? '' : folded(`Threats: ${threats.length}`, threatened),
    paths.length === 0 ? '' : folded(`Attack paths: ${paths.length}`, attacked),
  ];
}

/** Text of a spec for each place, with what cannot be seen written out. */
const said = (value: string): string => prose(visible(value));
const named = (value: string): string => code(visible(value));

function folded(title: string, inside: string): string {
  return `<details><summary>${title}</summary>\n\n${inside}\n</details>\n`;
}

function rows(columns: readonly string[], all: readonly (readonly string[])[]): string {
  const left = all.length - MOST_ROWS;
  const shown = table(columns, all.slice(0, MOST_ROWS), '');
  return left > 0 ? `${shown}\n${left} more; the other formats have them all.\n` : shown;
}

function findingRows(findings: Delta['findings']): string {
  return rows(
    ['Change', 'Severity', 'Where', 'What is so', 'Check'],
    findings.map((finding) => {
      const { change, kind, severityBefore, severityAfter, before, after, says, because, check } = finding;
      const place = after ?? before;
      return [
        BECAME[change],
        `${severityAfter ?? severityBefore ?? ''}${kind === 'gap' ? '' : kind === 'unstated' ? ', not stated' : ', contradiction'}`,
        place === null ? '' : placeOf(place),
        `${said(says)}${because === null ? '' : ` ${said(because)}`}`,
        named(check),
      ];
    }),
  );
}

function elementRows(element: Delta['elements'][number]): readonly (readonly string[])[] {
  const { change, says, fields, before, after, path } = element;
  const place = after ?? before;
  if (fields.length === 0) return [[named(path), said(says), '', place === null ? '' : placeOf(place)]];
  return fields.map((field) => [
    `${named(field.path)}${change === 'renamed' ? ' (renamed)' : ''}`,
    said(field.says),
    field.effect === 'none'
      ? ''
      : `${field.effect}${field.because === null ? '' : `: ${said(field.because)}`}`,
    [field.beforePlace, field.afterPlace].flatMap((one) => (one === null ? [] : [placeOf(one)])).join(' → '),
  ]);
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return named(`${file}:${line}`);
}
