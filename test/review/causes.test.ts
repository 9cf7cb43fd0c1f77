/** One missing thing is one question, whatever number of checks ask for it. */
import { describe, expect, test } from 'vitest';

import { causes } from '../../src/checks/causes.ts';
import { checks } from '../../src/checks/index.generated.ts';
import type { Finding } from '../../src/review/review.generated.ts';
import { reviewOf } from '../reviewed.ts';

const HEAD = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333", purpose: workload, environment: production } }
`;

function questions(rest: string): readonly Finding[] {
  return reviewOf(HEAD + rest).findings.filter(({ kind }) => kind === 'unstated');
}

function checksOf(finding: Finding | undefined): readonly string[] {
  return [...new Set(finding?.subjects.map(({ check }) => check))].toSorted();
}

test('a cause names checks that there are, each in one cause', () => {
  const ids = new Set<string>(checks.map(({ id }) => id));
  const named = causes.flatMap((cause) => cause.checks);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

describe('a design without alerts', () => {
  const asked = questions('components: { checkout: { service: lambda, account: prod } }\n');

  test('is asked once who is told', () => {
    const of = asked.filter(({ subjects }) => subjects.some(({ subject }) => subject.path === 'alerts'));
    expect(of).toHaveLength(1);
    expect(of[0]?.title).toBe(
      'Not stated whether somebody is told of what must not happen unnoticed in an account',
    );
    expect(checksOf(of[0])).toEqual([
      'alerts/cost-anomaly',
      'alerts/iam-change',
      'alerts/root-sign-in',
      'alerts/trail-change',
      'alerts/unauthorized-calls',
    ]);
  });

  test('weighs what its heaviest question weighs, and is kept under that name', () => {
    const [of] = asked.filter(({ subjects }) => subjects.some(({ subject }) => subject.path === 'alerts'));
    expect(of?.severity).toBe(of?.subjects[0]?.severity);
    expect(of?.key).toBe(`${of?.check}@alerts`);
    expect(of?.subjects.map(({ key }) => key)).toContain('alerts/root-sign-in@alerts');
  });
});

test('every answer of a cause is counted as a question of its own', () => {
  const review = reviewOf(`${HEAD}components: { checkout: { service: lambda, account: prod } }\n`);
  const results = review.checks.flatMap((check) => check.results);
  const open = results.filter(({ outcome }) => outcome === 'unstated').length;
  const shown = review.findings
    .filter(({ kind }) => kind === 'unstated')
    .reduce((sum, { subjects }) => sum + subjects.length, 0);
  expect(shown).toBe(open);
});

test('a host without agents is one question, and one that has some is asked for the rest', () => {
  const [none] = questions('components: { web: { service: ec2, account: prod } }\n').filter(
    ({ title }) => title === 'Not stated whether agents patch, watch and ship the logs of each host',
  );
  expect(checksOf(none)).toContain('compute/hosts-patched');
  expect(checksOf(none)).toContain('logging/host-log-agent');
});

test('what only one check asks stays under its own name', () => {
  const asked = questions(`components: { checkout: { service: lambda, account: prod } }
audit:
  config: { recorder: all, regions: [eu-west-1] }
  guardduty: { accounts: [all] }
  access-analyzer: { external-access: true, unused-access: true }
`);
  const of = asked.filter(({ check }) => check === 'logging/security-hub-collects');
  expect(of).toHaveLength(1);
  expect(checksOf(of[0])).toEqual(['logging/security-hub-collects']);
});
