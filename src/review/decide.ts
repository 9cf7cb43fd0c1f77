/** The recommendation to the board, by a rule that is printed beside it: Parapet's own, or the organization's. */
import type { VerdictLimits } from '../house/rule-pack.ts';
import type { Evidence } from './evidence.ts';
import { MEASURES } from './measures.ts';
import { ruleOf } from './verdict-rule.ts';
import type { Finding, Review } from './review.generated.ts';

/** The recommendation, its reason in numbers, and what must be done. */
export function decide(evidence: Evidence): Review['decision'] {
  const { findings, asks, counts, verdict } = evidence;
  const { limits, by } = verdict;
  const contradictions = (weighty: boolean): number =>
    findings.filter(({ kind, severity }) => kind === 'contradiction' && isWeighty(severity) === weighty)
      .length;
  const stopping = [
    counted(contradictions(true), 'contradiction of high weight', 'contradictions of high weight'),
    ...beyond(limits.return, evidence),
    tooLittle(counts, limits.return['answered-below']),
  ].filter((reason) => reason !== null);
  const conditional = [
    counted(contradictions(false), 'contradiction'),
    ...beyond(limits.conditions, evidence),
    tooLittle(counts, limits.conditions['answered-below']),
  ].filter((reason) => reason !== null);
  const recommendation =
    stopping.length > 0 ? 'return' : conditional.length > 0 ? 'approve-with-conditions' : 'approve';
  const reasons = recommendation === 'return' ? stopping : conditional;
  return {
    recommendation,
    because: reasons.length > 0 ? sentence(listed(reasons)) : nothingFound(by),
    rule: [...ruleOf(limits), ...(by === null ? [] : [`The limits are those of ${by}.`])],
    conditions: findings
      .filter(({ kind, severity }) => kind === 'contradiction' || isWeighty(severity))
      .map(({ number, expects, owner, due }) => ({ finding: number, text: expects, owner, due })),
    asks: [...asks],
  };
}

/** Everything that is counted and has reached its limit. */
function beyond(limits: VerdictLimits, evidence: Evidence): (string | null)[] {
  return MEASURES.map(({ name, one, many, of }) => {
    const count = of(evidence);
    const limit = limits[name];
    return limit !== undefined && count >= limit ? counted(count, one, many) : null;
  });
}

function nothingFound(by: string | null): string {
  return by === null
    ? 'No contradiction, no open critical or high gap, no unanswered question of high weight.'
    : `No contradiction, and nothing beyond the limits of ${by}.`;
}

function isWeighty(severity: Finding['severity']): boolean {
  return severity === 'critical' || severity === 'high';
}

/** A design that says too little cannot be approved, however few faults show in it. */
function tooLittle({ asked, answered }: Review['counts'], percent: number | undefined): string | null {
  return percent !== undefined && answered * 100 < asked * percent
    ? `only ${answered} of ${asked} questions answered`
    : null;
}

function counted(count: number, one: string, many = `${one}s`): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function listed(reasons: readonly string[]): string {
  return reasons.length < 2 ? reasons.join('') : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`;
}
