/** A change in a few sentences, the most important first: what the first page and the head of a comment say. */
import type { Delta } from './delta.generated.ts';
import { reviewer } from './review-levels.ts';

const WORDS = {
  approve: 'approve',
  'approve-with-conditions': 'approve with conditions',
  return: 'return',
} as const;

/** The sentences; one, where nothing has changed. */
export function summaryOf(delta: Omit<Delta, 'summary'>): string[] {
  const { before, after, change, review, counts, paths } = delta;
  if (change === 'unchanged')
    return [`Nothing in the design has changed; the recommendation is still ${words(after)}.`];
  return [
    recommendation(before, after),
    ...(review.levels.length === 0
      ? []
      : [`Review again by ${joined(review.levels.map(reviewer))}: ${review.because}`]),
    findings(counts.findings),
    threats(counts.threats),
    ...(paths.length === 0
      ? []
      : [
          `Attack paths: ${numbers([
            [paths.filter((one) => one.change === 'opened').length, 'opened'],
            [paths.filter((one) => one.change === 'closed').length, 'closed'],
          ])}.`,
        ]),
    elements(counts),
  ].filter((sentence) => sentence !== '');
}

function words(state: Delta['after']): string {
  return state === null ? 'none' : WORDS[state.recommendation];
}

function recommendation(before: Delta['before'], after: Delta['after']): string {
  if (after === null) return 'The design is gone.';
  if (before === null) return `The design is new; the recommendation is ${words(after)}.`;
  return before.recommendation === after.recommendation
    ? `The recommendation is still ${words(after)}.`
    : `The recommendation was ${words(before)} and is ${words(after)}: ${after.because}`;
}

function findings(counts: Delta['counts']['findings']): string {
  const told = numbers([
    [counts.new, 'new'],
    [counts.reopened, 're-opened'],
    [counts.worse, 'worse'],
    [counts.better, 'better'],
    [counts.fixed, 'fixed'],
    [counts.accepted, 'accepted'],
    [counts.removed, 'gone with what they were about'],
  ]);
  return told === '' ? '' : `Findings: ${told}; ${counts.before} were open, ${counts.after} are.`;
}

function threats(counts: Delta['counts']['threats']): string {
  const told = numbers([
    [counts.new, 'new'],
    [counts.worse, 'worse'],
    [counts.better, 'better'],
    [counts.gone, 'gone'],
  ]);
  return told === '' ? '' : `Threats: ${told}.`;
}

function elements({ elements: { added, removed, renamed, changed }, controls }: Delta['counts']): string {
  const told = numbers([
    [added, 'added'],
    [removed, 'removed'],
    [renamed, 'renamed'],
    [changed, 'changed'],
  ]);
  const weaker = numbers([
    [controls.weaker, 'weaker'],
    [controls.stronger, 'stronger'],
  ]);
  return told === '' ? '' : `Design: ${told}${weaker === '' ? '' : `; controls ${weaker}`}.`;
}

function numbers(all: readonly (readonly [number, string])[]): string {
  return all
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
