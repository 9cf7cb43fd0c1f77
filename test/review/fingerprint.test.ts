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
