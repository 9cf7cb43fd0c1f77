/** The rule of the recommendation, branch by branch. */
import { describe, expect, it } from 'vitest';

import { OWN_VERDICT } from '../../src/house/verdict-limits.ts';
import { decide } from '../../src/review/decide.ts';
import type { Evidence } from '../../src/review/evidence.ts';
import { reviewOf } from '../reviewed.ts';
import { readText } from '../files.ts';

const real = reviewOf(readText('samples/legacy-monolith.yaml'));
const [aFinding] = real.findings;
const [aThreat] = real.threats;
if (aFinding === undefined || aThreat === undefined) throw new Error('the sample has findings and threats');

type Finding = typeof aFinding;
type Threat = typeof aThreat;

const gaps = (count: number, severity: Finding['severity']): Finding[] =>
  Array.from({ length: count }, (_, i) => ({
    ...aFinding,
    number: `F-${severity}-${i}`,
    kind: 'gap',
    severity,
  }));
const questions = (count: number, severity: Finding['severity']): Finding[] =>
  gaps(count, severity).map((gap) => ({ ...gap, kind: 'unstated' }));
const threat = (risk: Threat['residual']['risk'], status: Threat['status']): Threat => ({
  ...aThreat,
  status,
  residual: { ...aThreat.residual, risk },
});
const exception = (state: 'live' | 'expired' | 'unused'): Evidence['exceptions'][number] => ({
  id: 'e',
  check: 'a/b',
  on: 'components.c',
  because: 'x',
  compensating: null,
  owner: 'o',
  approvedBy: 'p',
  expires: '2027-01-01',
  state,
  daysLeft: 1,
  place: aFinding.subjects[0]?.subject.place ?? { file: 's', line: 1, column: 1, endLine: 1, endColumn: 1 },
});
const last = (...met: boolean[]) => ({
  date: null,
  revision: null,
  conditions: met.map((one) => ({ text: 'Do it', met: one })),
});

const answers = (answered: number): Evidence['counts'] => ({ ...real.counts, asked: 100, answered });

const nothing: Evidence = {
  findings: [],
  threats: [],
  exceptions: [],
  previous: null,
  asks: ['May we?'],
  counts: answers(100),
  verdict: { limits: OWN_VERDICT, by: null },
};

describe.each<[string, string, Partial<Evidence>]>([
  ['approve', 'No contradiction, no open critical or high gap, no unanswered question of high weight.', {}],
  [
    'approve',
    'No contradiction, no open critical',
    { findings: [...gaps(3, 'medium'), ...gaps(9, 'low'), ...questions(4, 'medium')] },
  ],
  [
    'approve',
    'No contradiction, no open critical',
    { threats: [threat('moderate', 'open'), threat('very-high', 'mitigated')] },
  ],
  ['approve', 'No contradiction, no open critical', { threats: [threat('very-high', 'accepted')] }],
  [
    'approve',
    'No contradiction, no open critical',
    { exceptions: [exception('live')], previous: last(true, true) },
  ],
  ['approve-with-conditions', '1 open high gap.', { findings: gaps(1, 'high') }],
  ['approve-with-conditions', '10 open high gaps.', { findings: gaps(10, 'high') }],
  ['approve-with-conditions', '2 unanswered questions of high weight.', { findings: questions(2, 'high') }],
  ['approve-with-conditions', '1 open threat of high residual risk.', { threats: [threat('high', 'open')] }],
  [
    'approve-with-conditions',
    '1 open threat of high residual risk.',
    { threats: [threat('high', 'unknown')] },
  ],
  ['approve-with-conditions', '1 unmet condition of the last review.', { previous: last(true, false) }],
  [
    'approve-with-conditions',
    '1 open high gap, 1 unanswered question of high weight and 2 unmet conditions of the last review.',
    { findings: [...gaps(1, 'high'), ...questions(1, 'high')], previous: last(false, false) },
  ],
  ['approve', 'No contradiction, no open critical', { counts: answers(60) }],
  ['return', 'Only 59 of 100 questions answered.', { counts: answers(59) }],
  ['return', '11 open high gaps.', { findings: gaps(11, 'high') }],
  [
    'return',
    '1 contradiction of high weight.',
    { findings: gaps(1, 'high').map((gap) => ({ ...gap, kind: 'contradiction' })) },
  ],
  [
    'approve-with-conditions',
    '1 contradiction.',
    { findings: gaps(1, 'medium').map((gap) => ({ ...gap, kind: 'contradiction' })) },
  ],
  ['return', '1 open critical gap.', { findings: [...gaps(1, 'critical'), ...gaps(2, 'high')] }],
  ['return', '1 expired exception.', { exceptions: [exception('expired'), exception('live')] }],
  ['return', '1 open threat of very high residual risk.', { threats: [threat('very-high', 'open')] }],
  [
    'return',
    '2 open threats of very high',
    { threats: [threat('very-high', 'open'), threat('very-high', 'unknown')] },
  ],
])('%s: %s', (recommendation, because, evidence) => {
  it('follows from the evidence', () => {
    const decision = decide({ ...nothing, ...evidence });
    expect(decision.recommendation).toBe(recommendation);
    expect(decision.because).toContain(because);
    expect(decision.because).toMatch(/\.$/);
  });
});

it('prints its own rule and hands on what is asked', () => {
  expect(decide(nothing)).toMatchObject({
    rule: [
      'Return: a contradiction of high weight, an open critical gap, an expired exception, an open threat of very high residual risk, more than 10 open high gaps, or fewer than 60 % of the questions answered.',
      'Approve with conditions: a contradiction, an open high gap, an unanswered question of high weight, an open threat of high residual risk, or an unmet condition of the last review.',
      'Approve: none of these.',
    ],
    asks: ['May we?'],
  });
});

it('decides by the limits of an organization, and prints them', () => {
  const verdict = {
    limits: { return: { 'high-gaps': 3, 'answered-below': 90 }, conditions: { 'medium-gaps': 2 } },
    by: 'strict 1.0.0',
  };
  const decided = (evidence: Partial<Evidence>): string => {
    const { recommendation, because } = decide({ ...nothing, verdict, ...evidence });
    return `${recommendation}: ${because}`;
  };
  expect(decided({})).toBe('approve: No contradiction, and nothing beyond the limits of strict 1.0.0.');
  expect(decided({ findings: gaps(2, 'high') })).toMatch(/^approve: /);
  expect(decided({ findings: gaps(3, 'high') })).toBe('return: 3 open high gaps.');
  expect(decided({ findings: gaps(2, 'medium') })).toBe('approve-with-conditions: 2 open medium gaps.');
  expect(decided({ counts: answers(89) })).toBe('return: Only 89 of 100 questions answered.');
  expect(decide({ ...nothing, verdict }).rule).toEqual([
    'Return: a contradiction of high weight, more than 2 open high gaps, or fewer than 90 % of the questions answered.',
    'Approve with conditions: a contradiction, or more than 1 open medium gap.',
    'Approve: none of these.',
    'The limits are those of strict 1.0.0.',
  ]);
});

it('makes a condition of everything that stands in the way, and of nothing else', () => {
  const { conditions } = decide({
    ...nothing,
    findings: [
      ...gaps(1, 'critical'),
      ...gaps(1, 'high'),
      ...questions(1, 'high'),
      ...gaps(1, 'medium'),
      ...questions(1, 'low'),
    ],
  });
  expect(conditions.map(({ finding }) => finding)).toEqual(['F-critical-0', 'F-high-0', 'F-high-0']);
});
