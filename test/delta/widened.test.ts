/** Exceptions that a change adds or widens, and who may approve them. */
import { expect, it } from 'vitest';

import { isIndependent, widenings } from '../../src/delta/widened.ts';
import { reviewOf } from '../reviewed.ts';

const DAY = '2026-11-25';

const exception = (more: Readonly<Record<string, string>> = {}) =>
  JSON.stringify({
    check: 'data/bucket-versioning',
    on: 'components.a',
    because: 'Copies',
    compensating: 'Nightly copies',
    owner: 'claims',
    'approved-by': 'Jane Roe',
    expires: '2027-01-31',
    ...more,
  });

const spec = (exceptions: readonly string[]) => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  a: { service: s3, account: prod, versioning: false, stores: [claim] }
  b: { service: s3, account: prod, versioning: false, stores: [claim] }
data:
  claim: { classification: confidential }
review:
  exceptions:
${exceptions.map((one, index) => `    x${index}: ${one}`).join('\n')}
`;

const { compensating: _, ...bare } = JSON.parse(exception()) as Readonly<Record<string, string>>;

const told = (before: readonly string[] | null, after: readonly string[]) =>
  widenings(before === null ? null : reviewOf(spec(before), DAY), reviewOf(spec(after), DAY)).map(
    ({ what, place, how }) => `${what.replace(/.*`(.*)`/, '$1')}:${place.line} ${how}`,
  );

it('is silent about what was there, and about what got narrower', () => {
  expect(told([exception()], [exception()])).toEqual([]);
  expect(told([exception()], [exception({ expires: '2026-12-31' })])).toEqual([]);
  expect(told([JSON.stringify(bare)], [exception()])).toEqual([]);
  expect(told([exception(), exception({ on: 'components.b' })], [exception({ on: 'components.b' })])).toEqual(
    [],
  );
});

it('tells what is new, lasts longer or lost its control, with the line', () => {
  expect(told(null, [exception()])).toEqual(['x0:12 is new']);
  expect(told([exception()], [exception(), exception({ on: 'components.b' })])).toEqual(['x1:13 is new']);
  expect(told([exception()], [exception({ expires: '2027-02-01' })])).toEqual([
    'x0:12 holds until 2027-02-01 instead of 2027-01-31',
  ]);
  expect(told([exception()], [JSON.stringify(bare)])).toEqual(['x0:12 no longer names what is done instead']);
});

it('is not fooled by another id', () => {
  const other = spec([exception()]).replace('x0:', 'renamed:');
  expect(widenings(reviewOf(spec([exception()]), DAY), reviewOf(other, DAY))).toEqual([]);
});

const ruled = (entries: string) => `${spec([exception()])}  not-applicable:\n${entries}`;
const ONE = '    n: { check: data/bucket-tls-only, on: components.a, because: Inside }\n';
const ALL = '    n: { check: data/bucket-tls-only, because: Inside, approved-by: Lee }\n';

it('tells which checks are ruled out, and by whom', () => {
  const between = (before: string, after: string) =>
    widenings(reviewOf(before, DAY), reviewOf(after, DAY)).map(
      ({ what, how, approvedBy, place }) => `${what}:${place.line} ${how} (${approvedBy ?? 'nobody'})`,
    );
  const plain = spec([exception()]);
  expect(between(plain, ruled(ONE))).toEqual([
    '`review.not-applicable.n`:14 rules out `data/bucket-tls-only` for `components.a` (nobody)',
  ]);
  expect(between(ruled(ONE), ruled(ONE.replace('n:', 'other:')))).toEqual([]);
  expect(between(ruled(ONE), ruled(ONE.replace('components.a', 'components.b')))).toHaveLength(1);
  expect(between(ruled(ONE), ruled(ALL))).toEqual([
    '`review.not-applicable.n`:14 rules out `data/bucket-tls-only` for everything instead of single elements (Lee)',
  ]);
  expect(between(ruled(ALL), ruled(ONE))).toEqual([]);
  const renamed = ruled(ONE)
    .replaceAll(/components\.a\b/g, 'components.c')
    .replace('  a: {', '  c: { renamed-from: a,');
  expect(between(ruled(ONE), renamed)).toEqual([]);
});

it.each<[string, string, boolean]>([
  ['Jane Roe', 'john', true],
  ['Jane Roe', 'jane-roe', false],
  ['@JaneRoe', 'janeroe', false],
  ['jane  roe', 'Jane Roe', false],
  ['Ｊａｎｅ', 'jane', false],
  ['', 'jane', false],
  ['---', 'jane', false],
  ['Jane', '', false],
])('%s for a change of %s: %s', (approver, author, is) => {
  expect(isIndependent(approver, author)).toBe(is);
});
