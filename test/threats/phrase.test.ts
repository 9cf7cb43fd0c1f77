/** Parts of statements: lists, articles and names that fit whatever the ids. */
import { expect, test } from 'vitest';

import { recordOfPhrases } from '../../scripts/mutation/phrases.mjs';
import { assetOf, MOST_PART, part } from '../../src/threats/phrase.ts';

const named = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));

test('joins names as a sentence does', () => {
  expect(part`read ${named('a')}`).toBe('read `a`');
  expect(part`read ${named('a', 'b')}`).toBe('read `a` and `b`');
  expect(part`read ${named('a', 'b', 'c', 'd')}`).toBe('read `a`, `b`, `c` and `d`');
  expect(part`read ${named('a', 'b', 'c', 'd', 'e')}`).toBe('read `a`, `b`, `c` and 2 more');
  expect(part`${{ id: 'a' }} of ${'the account'}`).toBe('`a` of the account');
});

test('shortens names only when it must, and closes every backtick', () => {
  const long = 'x'.repeat(256);
  const text = part`move ${named(long, long)} from ${{ id: long }} to ${{ id: long }} before anybody notices it`;
  expect(text.length).toBeLessThanOrEqual(MOST_PART);
  expect([...text.matchAll(/`/g)].length % 2).toBe(0);
  const crowded = part`move ${named(long, long, long, long)} from ${named(long, long)} to ${named(long, long)} and on to ${{ id: long }}`;
  expect(crowded.length).toBeLessThanOrEqual(MOST_PART);
  expect(crowded).toMatch(/…` and [1-3] more from/);
  expect(part`move ${{ id: 'x'.repeat(100) }}`).toContain('x'.repeat(100));
});

test('writes lists and names of every length as it did', async () => {
  await expect(recordOfPhrases({ part, assetOf })).toMatchFileSnapshot('phrase.txt');
});
