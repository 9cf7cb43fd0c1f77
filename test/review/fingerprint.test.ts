/** Fingerprints: the same as long as names are the same, different where anything else is meant. */
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fingerprintsOf } from '../../src/review/fingerprint.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

/** Every subject of every check and every threat, by fingerprint. */
function printsOf({ checks, threats }: Review): Map<string, string> {
  return new Map([
    ...checks.flatMap(({ id, results }) =>
      results.map(({ fingerprint, subject }) => [fingerprint, `${id}@${subject.path}`] as const),
    ),
    ...threats.map(({ fingerprint, key }) => [fingerprint, key] as const),
  ]);
}

const small = (
  more: { id?: string; title?: string; components?: string; activities?: string } = {},
) => `parapet: 1
design: { id: ${more.id ?? 'claims'}, title: ${more.title ?? 'Claims'}, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
${more.components ?? '  a: { service: s3, account: prod, stores: [claim] }\n  b: { service: sqs, account: prod }'}
data:
  claim: { classification: confidential }
assurance:
  penetration-test: { activities: [${more.activities ?? 'network, load'}] }
`;

const prints = (text: string) => [...printsOf(reviewOf(text)).keys()].toSorted();

it.each(SAMPLES)('never meet in %s, and are the same for a finding as for its answer', (path) => {
  const review = reviewOf(sampleText(path));
  const subjects = review.checks.flatMap(({ results }) => results);
  expect(printsOf(review).size).toBe(subjects.length + review.threats.length);
  const ofAnswers = new Set(subjects.map(({ fingerprint }) => fingerprint));
  for (const { subjects: found } of review.findings) {
    for (const { fingerprint } of found) {
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(ofAnswers).toContain(fingerprint);
    }
  }
});

it.each(SAMPLES)('stay in %s when its lines move and its day changes', (path) => {
  const text = sampleText(path);
  const moved = text.replace(/^parapet:/m, '# one\n# two\n\nparapet:');
  expect(moved).not.toBe(text);
  expect(printsOf(reviewOf(moved, '2027-06-01'))).toEqual(printsOf(reviewOf(text)));
});

it('stay when elements and lists are put in another order and texts are worded anew', () => {
  const other = small({
    title: 'Another title',
    components:
      '  b: { account: prod, service: sqs, title: Queue }\n  a: { stores: [claim], service: s3, account: prod }',
    activities: 'load, network',
  });
  expect(prints(other)).toEqual(prints(small()));
});

it('stay when the answer changes, so that a mended gap is the same thing mended', () => {
  const mended = small().replace('stores: [claim]', 'stores: [claim], versioning: true');
  const of = (text: string) =>
    reviewOf(text).checks.find(({ id }) => id === 'data/bucket-versioning')?.results[0];
  expect(of(mended)?.outcome).toBe('pass');
  expect(of(small())?.outcome).toBe('unstated');
  expect(of(mended)?.fingerprint).toBe(of(small())?.fingerprint);
});

it('differ between designs with the same mistakes', () => {
  const both = new Set([...prints(small()), ...prints(small({ id: 'orders' }))]);
  expect(both.size).toBe(2 * prints(small()).length);
});

it('keep what is parted by quotes, dots and slashes apart', () => {
  const key = fc.string({ unit: fc.constantFrom('a', '.', '/', '~', '"', ',', '\\') });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4 }), fc.array(key, { maxLength: 4 }), (one, two) => {
      const of = fingerprintsOf('d', {});
      const at = (keys: readonly string[]) =>
        keys.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      expect(of('r', at(one)) === of('r', at(two))).toBe(JSON.stringify(one) === JSON.stringify(two));
    }),
  );
});

it('name equal members of a list apart', () => {
  const of = fingerprintsOf('d', { list: ['a', 'a', 'b'] });
  const [first, second, third] = ['/list/0', '/list/1', '/list/2'].map((at) => of('r', at));
  expect(new Set([first, second, third]).size).toBe(3);
  expect(fingerprintsOf('d', { list: ['b', 'a', 'a'] })('r', '/list/1')).toBe(first);
});

/** A design with something under an id at every depth; each line can be given other ids. */
const inner = (ids: Readonly<Record<string, string>> = {}): string => {
  const named = (id: string) => (ids[id] === undefined ? id : ids[id]);
  const past = (id: string) => (ids[id] === undefined ? '' : `, renamed-from: ${id}`);
  return `parapet: 1
design: { id: ${named('shop')}, title: Shop, owner: { team: shop }${past('shop')} }
accounts: { prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] } }
networks:
  main:
    account: prod
    region: eu-west-1
    subnets:
      ${named('east')}: { az: eu-west-1a, tier: public, internet-route: false${past('east')} }
      west: { az: eu-west-1b, tier: private }
    egress: { ${named('nat')}: { kind: nat-instance, subnet: ${named('east')}${past('nat')} } }
    security-groups: { ${named('door')}: { ingress: [{ from: 0.0.0.0/0, ports: "22" }]${past('door')} } }
components:
  ${named('orders')}: { service: dynamodb, account: prod, stores: [order]${past('orders')} }
data: { order: { classification: confidential } }
tenancy: { model: pooled, isolation: { ${named('orders')}: { model: pooled } } }
edge:
  web-acls: { ${named('rim')}: { scope: regional, default: allow, rules: [managed-common]${past('rim')} } }
  certificates: { ${named('front')}: { issuer: acm, validation: email${past('front')} } }
  domains: { ${named('name')}: { name: shop.example.com${past('name')} } }
audit:
  trails: { ${named('all')}: { account: prod${past('all')} } }
  logs: { ${named('reads')}: { of: ${named('orders')}, account: prod${past('reads')} } }
`;
};

it.each(['shop', 'east', 'nat', 'door', 'orders', 'rim', 'front', 'name', 'all', 'reads'])(
  'stay when %s gets another id and says so',
  (id) => {
    expect(prints(inner({ [id]: `${id}-two` }))).toEqual(prints(inner()));
    expect(prints(inner({ [id]: `${id}-two` }).replace(/, renamed-from: [a-z]+/, ''))).not.toEqual(
      prints(inner()),
    );
  },
);
