/** The recommendation to the board, by a rule that is printed beside it. The rule is Parapet's own. */
import type { Exception, Finding, Governance, Review, Threat } from './review.generated.ts';

const MOST_HIGH = 10;
const LEAST_ANSWERED = 0.6;

/** The rule as the document prints it; keep it in step with `decide`. */
export const RULE: readonly string[] = [
  `Return: a contradiction of high weight, an open critical gap, an expired exception, an open threat of very high residual risk, more than ${MOST_HIGH} open high gaps, or fewer than ${LEAST_ANSWERED * 100} % of the questions answered.`,
  'Approve with conditions: a contradiction, an open high gap, an unanswered question of high weight, an open threat of high residual risk, or an unmet condition of the last review.',
  'Approve: none of these.',
];

/** What the decision rests on. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly threats: readonly Threat[];
  readonly exceptions: readonly Exception[];
  readonly previous: Governance['previous'];
  readonly asks: readonly string[];
  readonly counts: Review['counts'];
}

/** The recommendation, its reason in numbers, and what must be done. */
export function decide(evidence: Evidence): Review['decision'] {
  const { findings, threats, exceptions, previous, asks } = evidence;
  const gaps = (severity: string): number =>
    findings.filter((finding) => finding.kind === 'gap' && finding.severity === severity).length;
  const contradictions = (weighty: boolean): number =>
    findings.filter(({ kind, severity }) => kind === 'contradiction' && isWeighty(severity) === weighty)
      .length;
  const openThreats = (risk: string): number =>
    threats.filter(
      ({ status, residual }) => status !== 'mitigated' && status !== 'accepted' && residual.risk === risk,
    ).length;
  const stopping = [
    counted(contradictions(true), 'contradiction of high weight', 'contradictions of high weight'),
    counted(gaps('critical'), 'open critical gap'),
    counted(exceptions.filter(({ state }) => state === 'expired').length, 'expired exception'),
    counted(
      openThreats('very-high'),
      'open threat of very high residual risk',
      'open threats of very high residual risk',
    ),
    gaps('high') > MOST_HIGH ? counted(gaps('high'), 'open high gap') : null,
    tooLittle(evidence.counts),
  ].filter((reason) => reason !== null);
  const questions = findings.filter(
    ({ kind, severity }) => kind === 'unstated' && severity === 'high',
  ).length;
  const conditional = [
    counted(contradictions(false), 'contradiction'),
    counted(gaps('high'), 'open high gap'),
    counted(questions, 'unanswered question of high weight', 'unanswered questions of high weight'),
    counted(openThreats('high'), 'open threat of high residual risk', 'open threats of high residual risk'),
    counted(
      (previous?.conditions ?? []).filter(({ met }) => !met).length,
      'unmet condition of the last review',
      'unmet conditions of the last review',
    ),
  ].filter((reason) => reason !== null);
  const recommendation =
    stopping.length > 0 ? 'return' : conditional.length > 0 ? 'approve-with-conditions' : 'approve';
  const reasons = recommendation === 'return' ? stopping : conditional;
  return {
    recommendation,
    because:
      reasons.length > 0
        ? sentence(listed(reasons))
        : 'No contradiction, no open critical or high gap, no unanswered question of high weight.',
    rule: [...RULE],
    conditions: findings
      .filter(({ kind, severity }) => kind === 'contradiction' || isWeighty(severity))
      .map(({ number, expects, owner, due }) => ({ finding: number, text: expects, owner, due })),
    asks: [...asks],
  };
}

function isWeighty(severity: Finding['severity']): boolean {
  return severity === 'critical' || severity === 'high';
}

/** A design that says too little cannot be approved, however few faults show in it. */
function tooLittle({ asked, answered }: Review['counts']): string | null {
  return answered < asked * LEAST_ANSWERED ? `only ${answered} of ${asked} questions answered` : null;
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
