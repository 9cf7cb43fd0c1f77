/** What the recommendation counts, in the order in which it is told. */
import type { VerdictLimits } from '../house/rule-pack.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './review.generated.ts';

/** One thing that is counted, and how it is called. */
export interface Measure {
  readonly name: Exclude<keyof VerdictLimits, 'answered-below'>;
  readonly one: string;
  readonly many: string;
  readonly of: (evidence: Evidence) => number;
}

function found(kind: Finding['kind'], severity: Finding['severity']) {
  return ({ findings }: Evidence): number =>
    findings.filter((finding) => finding.kind === kind && finding.severity === severity).length;
}

function openThreats(risk: string) {
  return ({ threats }: Evidence): number =>
    threats.filter(
      ({ status, residual }) => status !== 'mitigated' && status !== 'accepted' && residual.risk === risk,
    ).length;
}

/** All of them. */
export const MEASURES: readonly Measure[] = [
  {
    name: 'critical-gaps',
    one: 'open critical gap',
    many: 'open critical gaps',
    of: found('gap', 'critical'),
  },
  {
    name: 'expired-exceptions',
    one: 'expired exception',
    many: 'expired exceptions',
    of: ({ exceptions }) => exceptions.filter(({ state }) => state === 'expired').length,
  },
  {
    name: 'very-high-threats',
    one: 'open threat of very high residual risk',
    many: 'open threats of very high residual risk',
    of: openThreats('very-high'),
  },
  { name: 'high-gaps', one: 'open high gap', many: 'open high gaps', of: found('gap', 'high') },
  {
    name: 'medium-gaps',
    one: 'open medium gap',
    many: 'open medium gaps',
    of: found('gap', 'medium'),
  },
  {
    name: 'high-questions',
    one: 'unanswered question of high weight',
    many: 'unanswered questions of high weight',
    of: found('unstated', 'high'),
  },
  {
    name: 'high-threats',
    one: 'open threat of high residual risk',
    many: 'open threats of high residual risk',
    of: openThreats('high'),
  },
  {
    name: 'unmet-conditions',
    one: 'unmet condition of the last review',
    many: 'unmet conditions of the last review',
    of: ({ previous }) => (previous?.conditions ?? []).filter(({ met }) => !met).length,
  },
];
