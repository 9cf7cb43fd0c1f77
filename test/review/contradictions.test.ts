/** Contradictions in a review: first among the findings, never accepted, and a reason to return the design. */
import { expect, it } from 'vitest';

import { pretty } from '../../src/reporters/pretty.ts';
import { explanation } from '../../src/reporters/explanation.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';

const spec = (review = '') => `parapet: 1
design: { id: claims, title: Claims intake, owner: { team: claims-team } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
  logs:
    id: "111122223333"
    owner: security
networks:
  main:
    account: prod
    cidr: 10.0.0.0/16
    subnets:
      a: { az: eu-west-1a, tier: private, cidr: 10.0.0.0/24 }
      b: { az: eu-west-1b, tier: private, cidr: 10.9.0.0/24 }
      c: { az: eu-west-1c, tier: private, cidr: 10.8.0.0/24 }
${review}`;

it('puts them first, worst first, one finding for a kind with both places', () => {
  const { findings, counts, decision } = reviewOf(spec());
  const found = findings.filter(({ kind }) => kind === 'contradiction');
  expect(findings.slice(0, found.length)).toEqual(found);
  expect(found.map(({ number, key, owner }) => [number, key, owner])).toEqual([
    ['C-01', 'accounts/id-used-twice@accounts.logs', 'security'],
    ['C-02', 'network/subnet-outside-network@networks.main.subnets.b', 'claims-team'],
  ]);
  expect(found[1]?.subjects.map(({ facts }) => facts.map(({ path, place }) => [path, place.line]))).toEqual([
    [
      ['networks.main.subnets.b.cidr', 14],
      ['networks.main.cidr', 11],
    ],
    [
      ['networks.main.subnets.c.cidr', 15],
      ['networks.main.cidr', 11],
    ],
  ]);
  expect(counts.contradictions).toBe(2);
  expect(decision.recommendation).toBe('return');
  expect(decision.because).toMatch(/^2 contradictions of high weight/);
  expect(decision.conditions[0]?.finding).toBe('C-01');
});

it('tells a subject that contradicts itself twice in one way once', () => {
  const { findings } = reviewOf(`parapet: 1
design: { id: claims, title: Claims intake, owner: { team: claims-team } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
edge:
  web-acls:
    rim: { rules: [rate-limit-2000], counting: [managed-common, managed-sql] }
`);
  const subjects = findings.find(({ kind }) => kind === 'contradiction')?.subjects ?? [];
  expect(subjects.map(({ says, facts }) => [says, facts.map(({ path }) => path)])).toEqual([
    [
      '`rim` only counts by `managed-common`, which is none of its rules. `rim` only counts by `managed-sql`, which is none of its rules.',
      ['edge.web-acls.rim.counting.0', 'edge.web-acls.rim.rules', 'edge.web-acls.rim.counting.1'],
    ],
  ]);
});

it('lets nobody accept one or rule it out, but assign it', () => {
  const accepted = outcomeOf(
    spec(`review:
  exceptions:
    later: { check: accounts/id-used-twice, on: accounts.logs, because: Later, owner: x, approved-by: y, expires: 2027-01-01 }
  not-applicable:
    never: { check: network/subnet-outside-network, because: Never }
  assignments:
    mend: { check: accounts/id-used-twice, owner: platform, due: 2026-12-01 }
`),
  );
  expect(accepted.review).toBeNull();
  expect(accepted.diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ['contradiction-accepted', 18],
    ['contradiction-accepted', 20],
  ]);
  const assigned = reviewOf(
    spec(`review:
  assignments:
    mend: { check: accounts/id-used-twice, owner: platform, due: 2026-11-01, ticket: P-1 }
`),
  );
  expect(assigned.findings[0]).toMatchObject({
    owner: 'platform',
    due: '2026-11-01',
    overdue: true,
    ticket: 'P-1',
  });
});

it('shows the lines of both statements in a terminal', async () => {
  const text = spec();
  const review = reviewOf(text);
  const report = {
    path: 'spec.yaml',
    folder: '',
    files: [{ path: 'spec.yaml', text }],
    diagnostics: [],
    review,
    known: new Map<string, string>(),
  };
  const shown = pretty([report], { colour: false, version: '1.2.3' }).split('Not stated;')[0] ?? '';
  await expect(shown).toMatchFileSnapshot('__files__/contradictions.txt');
  expect(explanation('C-01', review, false)).toContain('spec.yaml:4:11 accounts.prod.id: 111122223333');
});
