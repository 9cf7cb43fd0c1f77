/** Results into findings: one for a cause, in the order in which they should be mended. */
import { describe, expect, it } from 'vitest';

import { checks } from '../../src/checks/index.generated.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

const RANK = ['critical', 'high', 'medium', 'low'];

const spec = (buckets: string, review = '') => `parapet: 1
design: { id: claims, title: Claims intake, owner: { team: claims-team } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
${buckets}
data:
  claim: { classification: confidential }
${review}`;

const bucket = (id: string, versioning = '') =>
  `  ${id}: { service: s3, account: prod, ${versioning}stores: [claim] }\n`;

it('gathers every subject of one cause in one finding', () => {
  const { findings } = reviewOf(
    spec(bucket('a', 'versioning: false, ') + bucket('b', 'versioning: false, ') + bucket('c')),
  );
  const versioning = findings.filter(({ check }) => check === 'data/bucket-versioning');
  expect(
    versioning.map(({ kind, key, subjects }) => [kind, key, subjects.map(({ key: one }) => one)]),
  ).toEqual([
    [
      'gap',
      'data/bucket-versioning@components.a',
      ['data/bucket-versioning@components.a', 'data/bucket-versioning@components.b'],
    ],
    ['unstated', 'data/bucket-versioning@components.c', ['data/bucket-versioning@components.c']],
  ]);
});

it('puts an earlier day first among findings of one severity', () => {
  const review = `review:
  assignments:
    a: { check: data/bucket-versioning, owner: o, due: 2027-02-01 }
    b: { check: data/bucket-not-public, owner: o, due: 2027-01-01 }
`;
  const buckets =
    '  a: { service: s3, account: prod, versioning: false, block-public-access: false, stores: [claim] }\n';
  const dated = reviewOf(spec(buckets, review)).findings.filter(
    ({ kind, due }) => kind === 'gap' && due !== null,
  );
  const order = dated.map(({ severity, due }) => `${RANK.indexOf(severity)} ${due}`);
  expect(order).toHaveLength(2);
  expect(order).toEqual(order.toSorted());
});

describe.each(SAMPLES)('%s', (path) => {
  const { findings, checks: results } = reviewOf(sampleText(path));

  it('has its gaps before its questions, the worst first', () => {
    const order = findings.map(({ kind, severity }) => (kind === 'gap' ? 0 : 10) + RANK.indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('numbers them from one without a hole', () => {
    for (const [kind, letter] of [
      ['gap', 'F'],
      ['unstated', 'Q'],
    ] as const) {
      const numbers = findings.filter((one) => one.kind === kind).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`));
    }
  });

  it('has every open result in exactly one finding', () => {
    const open = results.flatMap(({ id, results: found }) =>
      found
        .filter(({ outcome }) => outcome === 'gap' || outcome === 'unstated')
        .map(({ subject, outcome }) => `${outcome} ${id}@${subject.path}`),
    );
    const shown = findings.flatMap(({ kind, subjects }) => subjects.map(({ key }) => `${kind} ${key}`));
    expect(shown.toSorted()).toEqual(open.toSorted());
    expect(new Set(findings.map(({ key, kind }) => `${kind} ${key}`)).size).toBe(findings.length);
  });

  it('rates silence one step lower than a gap, and never above its check', () => {
    const rated = new Map<string, string>(checks.map(({ id, severity }) => [id, severity]));
    for (const { severity, subjects } of findings) {
      expect(severity).toBe(RANK.find((rank) => subjects.some((one) => one.severity === rank)));
    }
    const questions = findings.filter(({ kind }) => kind === 'unstated');
    for (const { check, severity } of questions) {
      expect(severity).not.toBe('critical');
      expect(RANK.indexOf(severity), check).toBeGreaterThanOrEqual(
        RANK.indexOf(rated.get(check) ?? 'critical'),
      );
    }
  });
});
