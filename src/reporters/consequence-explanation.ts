/** What falls with one thing, or follows from one failure, at a terminal. */
import type { BlastRadius, Failure, Some } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import { factLines, type Shown } from './fact-lines.ts';
import { at } from './frame.ts';
import { paragraph } from './paragraph.ts';

const HOLDS = { yes: 'holds', no: 'missing', unknown: 'not stated' } as const;

/** A radius with its limits and the lines from which it follows. */
export function explainRadius(radius: BlastRadius, shown: Shown): string {
  const { number, kind, subject, harm, reads, writes, stops, halts, loses, limits, facts } = radius;
  return [
    `${shown.paint.bold(visible(subject.title))} ${shown.paint.dim(number)}: ${kind.replaceAll('-', ' ')}, harm ${harm}`,
    '',
    'Whoever holds it can',
    ...setLines([
      ['read', reads],
      ['change', writes],
      ['stop', stops],
    ]),
    'Without it',
    ...setLines([
      ['stops', halts],
      ['is lost', loses],
    ]),
    'What limits it',
    ...limits.flatMap(({ says, holds, path, place }) => [
      `  ${HOLDS[holds].padEnd(10)} ${visible(says)}`,
      `             ${at(place)} ${visible(path)}`,
    ]),
    '',
    'Follows from',
    ...factLines(facts, shown),
  ].join('\n');
}

function setLines(sets: readonly (readonly [string, Some])[]): string[] {
  return [
    ...sets.map(([word, { count, first }]) => {
      const rest = count > first.length ? `, ${count - first.length} more` : '';
      return `  ${word.padEnd(8)} ${count === 0 ? 'nothing' : visible(first.map(({ title }) => title).join(', '))}${rest}`;
    }),
    '',
  ];
}

/** A failure with each effect, its reason, and the objectives. */
export function explainFailure(failure: Failure, shown: Shown): string {
  const { number, kind, subject, stops, degrades, flowsStopped, flowsDegraded, counts, rto, rpo, facts } =
    failure;
  return [
    `${shown.paint.bold(visible(subject.title))} ${shown.paint.dim(number)}: ${kind.replaceAll('-', ' ')} fails`,
    '',
    ...effectLines('Components that stop', stops, counts.stops),
    ...effectLines('Components that degrade', degrades, counts.degrades),
    ...effectLines('Flows that stop', flowsStopped, counts.flowsStopped),
    ...effectLines('Flows that degrade', flowsDegraded, counts.flowsDegraded),
    `${counts.survives} components go on unharmed.`,
    '',
    ...paragraph(`Recovery time: ${rto.outcome.replaceAll('-', ' ')}`, visible(`${rto.says}.`)),
    ...paragraph(`Recovery point: ${rpo.outcome.replaceAll('-', ' ')}`, visible(`${rpo.says}.`)),
    'Follows from',
    ...factLines(facts, shown),
  ].join('\n');
}

function effectLines(head: string, effects: Failure['stops'], count: number): string[] {
  if (count === 0) return [];
  const rest = count > effects.length ? [`  and ${count - effects.length} more`] : [];
  return [
    head,
    ...effects.map(({ element, because }) => `  ${visible(element.title)}: ${visible(because)}`),
    ...rest,
    '',
  ];
}
