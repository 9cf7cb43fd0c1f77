/** What became of open points: each by itself, never by counting. */
import { describe, expect, it } from 'vitest';

import { compare, type Point, pointsOf } from '../../src/delta/compare.ts';
import { knownBefore } from '../../src/delta/known.ts';
import { reviewOf } from '../reviewed.ts';

const point = (on: string, more: Partial<Point> = {}): Point => ({
  fingerprint: on,
  check: 'data/bucket-versioning',
  on,
  kind: 'gap',
  severity: 'medium',
  ...more,
});

const changes = (before: readonly Point[], after: readonly Point[]) =>
  compare(before, after).map((one) => `${one.change} ${(one.after ?? one.before)?.on}`);

it('tells one fixed and one made apart from nothing at all', () => {
  expect(changes([point('a'), point('b')], [point('b'), point('c')])).toEqual(['fixed a', 'same b', 'new c']);
});

it.each<[Partial<Point>, Partial<Point>, string]>([
  [{}, {}, 'same'],
  [{ severity: 'low' }, { severity: 'critical' }, 'worse'],
  [{ severity: 'high' }, { severity: 'medium' }, 'better'],
  // What was not known turned out to be wrong.
  [{ kind: 'unstated', severity: 'high' }, { severity: 'low' }, 'worse'],
  // Taking out the line that showed a gap mends nothing.
  [{ severity: 'high' }, { kind: 'unstated', severity: 'low' }, 'same'],
])('from %j to %j is %s', (before, after, change) => {
  expect(changes([point('a', before)], [point('a', after)])).toEqual([`${change} a`]);
});

it('comes in one order, whatever the order of the points', () => {
  const [a, b, c] = [point('a'), point('b'), point('c')];
  expect(compare([c, a], [b, c])).toEqual(compare([a, c], [c, b]));
});

const spec = (components: string) => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
${components}
data:
  claim: { classification: confidential }
`;
const bucket = (id: string, versioning: string) =>
  `  ${id}: { service: s3, account: prod, ${versioning}stores: [claim] }`;

describe('between two reviews', () => {
  const before = reviewOf(
    spec([bucket('a', 'versioning: false, '), bucket('b', 'versioning: true, ')].join('\n')),
  );
  const after = reviewOf(
    spec([bucket('b', 'versioning: false, '), bucket('a', 'versioning: true, ')].join('\n')),
  );
  const ofVersioning = compare(pointsOf(before), pointsOf(after)).filter(
    (one) => (one.after ?? one.before)?.check === 'data/bucket-versioning',
  );

  it('a mended bucket and a spoilt one do not make up for each other', () => {
    expect(ofVersioning.map((one) => [one.change, (one.after ?? one.before)?.on])).toEqual([
      ['fixed', 'components.a'],
      ['new', 'components.b'],
    ]);
  });

  it('knows what was open before, and nothing else', () => {
    const known = knownBefore(before, after, 'main');
    expect([...known.values()].every((why) => why === 'open at main already')).toBe(true);
    expect(known.size).toBe(pointsOf(after).length - 1);
    expect(known.has(ofVersioning[1]?.after?.fingerprint ?? '')).toBe(false);
  });
});
