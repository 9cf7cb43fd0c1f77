/** A change for people at a terminal: the verdict, who has to review it again, then what is worse before what is better. */
import type { Delta } from '../delta/delta.generated.ts';
import { visible } from '../source/characters.ts';
import { BECAME, type DeltaReporter, headOf, isWorse, ruleName, TRIGGERS } from './delta.ts';
import { at } from './frame.ts';
import { inert } from './inert.ts';
import { type Paint, painter, severityMark } from './paint.ts';

/** Lines of a list; the others are counted, and the other formats have them. */
const MOST_LINES = 40;

/** One block for each design. */
export const deltaPretty: DeltaReporter = (deltas, { colour }) => {
  const paint = painter(colour);
  const changed = deltas.filter(({ change }) => change !== 'unchanged');
  const same = deltas.filter(({ change }) => change === 'unchanged');
  const blocks = [
    ...changed.map((delta) => blockOf(delta, paint)),
    ...(same.length === 0 ? [] : [same.map((delta) => unchangedLine(delta, paint)).join('\n')]),
  ];
  return inert(`${blocks.join('\n\n')}\n`);
};

function unchangedLine({ design, summary }: Delta, paint: Paint): string {
  return `${paint.bold(visible(design.title))}: ${summary.map(visible).join(' ')}`;
}

function blockOf(delta: Delta, paint: Paint): string {
  const { findings, summary, mistakes } = delta;
  const worse = findings.filter(isWorse);
  const better = findings.filter((one) => !isWorse(one));
  return [
    paint.bold(visible(headOf(delta))),
    ...summary.map((sentence) => `  ${visible(sentence)}`),
    ...delta.rules.map((rules) => paint.dim(`  Judged by the rules ${visible(ruleName(rules))}.`)),
    ...list(
      'Mistakes',
      mistakes.map(({ message, place }) => `${place === null ? '' : `${at(place)} `}${visible(message)}`),
      paint,
    ),
    ...list(
      'To be reviewed again',
      delta.triggers.map((one) => triggerLine(one, paint)),
      paint,
    ),
    ...list('Design', delta.change === 'changed' ? delta.elements.flatMap(elementLines) : [], paint),
    ...list(
      'Worse',
      worse.map((one) => findingLine(one, paint)),
      paint,
    ),
    ...list(
      'Better',
      better.map((one) => findingLine(one, paint)),
      paint,
    ),
    ...list('Threats', delta.change === 'changed' ? delta.threats.map(threatLine) : [], paint),
    ...list(
      'Attack paths',
      delta.change === 'changed' ? delta.paths.map(({ says }) => visible(says)) : [],
      paint,
    ),
  ].join('\n');
}

function list(title: string, lines: readonly string[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - MOST_LINES;
  return [
    '',
    `${paint.bold(title)}:`,
    ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
    ...(left > 0 ? [`  … ${left} more; \`--format json\` has them all`] : []),
  ];
}

function triggerLine({ id, by, says, because, place }: Delta['triggers'][number], paint: Paint): string {
  return `${at(place)} ${paint.bold(TRIGGERS[id])}, by ${visible(by)}: ${visible(says)} ${paint.dim(visible(because))}`;
}

const SIGNS = { added: '+', removed: '-', renamed: '~', changed: '~' } as const;

function elementLines(element: Delta['elements'][number]): string[] {
  const { change, fields, says, before, after, path, formerPath } = element;
  const place = after ?? before;
  const sign = `${SIGNS[change]} ${place === null ? '' : `${at(place)} `}`;
  const [first] = fields;
  if (first === undefined) return [`${sign}${visible(says)}`];
  return [
    ...(formerPath === null ? [] : [`${sign}\`${visible(formerPath)}\` is called \`${visible(path)}\` now.`]),
    ...fields.map(fieldLine),
  ];
}

function fieldLine({
  says,
  effect,
  because,
  beforePlace,
  afterPlace,
}: Delta['elements'][number]['fields'][number]): string {
  const places = [beforePlace, afterPlace].flatMap((place) => (place === null ? [] : [at(place)]));
  const mark =
    effect === 'none'
      ? ''
      : ` ${effect === 'mixed' ? 'weaker in one way, stronger in another' : effect}${because === null ? '' : ` (${visible(because)})`}`;
  return `~ ${[...new Set(places)].join(' → ')} ${visible(says)}${mark}`;
}

function findingLine(finding: Delta['findings'][number], paint: Paint): string {
  const { change, check, kind, says, because, severityBefore, severityAfter, before, after } = finding;
  const place = after ?? before;
  const severity = severityAfter ?? severityBefore ?? 'low';
  const what = kind === 'gap' ? '' : kind === 'unstated' ? ', not stated' : ', contradiction';
  return [
    severityMark(severity, paint),
    `${BECAME[change]}${what}:`,
    place === null ? '' : at(place),
    visible(says),
    because === null ? '' : visible(because),
    paint.dim(`[${check}]`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function threatLine({ change, title, on, also, says, place, number }: Delta['threats'][number]): string {
  return `${change}: ${at(place)} ${visible(title)} (\`${visible(on)}\`${also.length === 0 ? '' : ` and ${also.length} more`}, ${number ?? 'no number'}). ${visible(says)}`;
}
