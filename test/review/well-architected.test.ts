/** Well-Architected questions: who answers, and which risk follows. */
import { expect, it } from 'vitest';

import type { Check, Finding } from '../../src/review/review.generated.ts';
import { wellArchitectedOf } from '../../src/review/well-architected.ts';
import { review as reviewFixture } from '../page/review-fixture.ts';

const check = (id: string, question: string | null, outcomes: readonly ('pass' | 'gap')[]): Check => {
  const [model] = reviewFixture.checks;
  const [result] = model?.results ?? [];
  if (model === undefined || result === undefined) throw new Error('the fixture has no check');
  return { ...model, id, question, results: outcomes.map((outcome) => ({ ...result, outcome })) };
};

const finding = (id: string, kind: Finding['kind'], severity: Finding['severity']): Finding => {
  const [model] = reviewFixture.findings;
  if (model === undefined) throw new Error('the fixture has no finding');
  return { ...model, number: `F-${id}`, check: id, kind, severity };
};

function answers(
  checks: readonly Check[],
  findings: readonly Finding[],
  team: Parameters<typeof wellArchitectedOf>[2] = [],
): string[] {
  return wellArchitectedOf(checks, findings, team)
    .questions.filter(({ answeredBy }) => answeredBy !== 'nobody')
    .map(({ id, answeredBy, risk }) => `${id} ${answeredBy} ${risk}`);
}

it('has 57 questions in six pillars, all open where nothing answers', () => {
  const { pillars, questions } = wellArchitectedOf([], [], []);
  expect(pillars.map(({ id, questions: some, open }) => `${id} ${some} ${open}`)).toEqual([
    'OPS 11 11',
    'SEC 11 11',
    'REL 13 13',
    'PERF 5 5',
    'COST 11 11',
    'SUS 6 6',
  ]);
  expect(questions).toHaveLength(57);
});

it('takes the worst of what is open, and silence of high weight as a medium risk', () => {
  const asked = [check('a/a', 'SEC8', ['pass']), check('a/b', 'SEC8', ['gap']), check('a/c', null, ['gap'])];
  expect(answers(asked, [])).toEqual(['SEC8 design none']);
  expect(answers(asked, [finding('a/b', 'gap', 'low')])).toEqual(['SEC8 design none']);
  expect(answers(asked, [finding('a/b', 'unstated', 'high')])).toEqual(['SEC8 design medium']);
  expect(answers(asked, [finding('a/b', 'gap', 'medium')])).toEqual(['SEC8 design medium']);
  expect(answers(asked, [finding('a/b', 'gap', 'high')])).toEqual(['SEC8 design high']);
  expect(answers(asked, [finding('a/c', 'gap', 'high')])).toEqual(['SEC8 design none']);
});

it('lets the team answer what no check asks, and not talk a gap away', () => {
  const asked = [check('a/a', 'SEC8', ['gap'])];
  const open = [finding('a/a', 'gap', 'high')];
  const said = (question: string, answer: string, risk: string | null) => ({
    question,
    answer,
    notes: null,
    risk,
  });
  expect(answers(asked, open, [said('SEC-8', 'yes', 'none')])).toEqual(['SEC8 both high']);
  expect(answers([], [], [said('SUS-1', 'yes', null), said('PERF-4', 'partial', null)])).toEqual([
    'PERF4 team medium',
    'SUS1 team none',
  ]);
  expect(answers([check('a/a', 'SEC8', ['pass'])], [], [said('SEC-8', 'no', null)])).toEqual([
    'SEC8 both high',
  ]);
});
