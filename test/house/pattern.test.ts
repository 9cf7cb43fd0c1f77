/** Patterns of rules: the same answers as the engine's own, in time that hostile patterns cannot stretch. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matches, patternProblem } from '../../src/house/pattern.ts';

const atom = fc.constantFrom(
  'a',
  'b',
  '-',
  '.',
  '[a-b]',
  '[^a]',
  '\\d',
  '\\w',
  '\\s',
  '\\.',
  '[\\d-]',
  '(?:ab|a)',
  '(b|)',
  '😀',
);
const repeat = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,}', '{0,2}');
const part = fc.tuple(atom, repeat).map(([one, times]) => one + times);
const sequence = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
const pattern = fc
  .tuple(
    fc.constantFrom('', '^'),
    fc.array(sequence, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '$'),
  )
  .map(([start, ways, end]) => `${start}${ways.join('|')}${end}`);
const text = fc
  .array(fc.constantFrom('a', 'b', '-', '1', ' ', '.', '😀', '\n'), { maxLength: 8 })
  .map((all) => all.join(''));

it('answers as regular expressions do', () => {
  fc.assert(
    fc.property(pattern, text, (form, word) => {
      expect(patternProblem(form)).toBeNull();
      expect(matches(form, word), `${form} on ${JSON.stringify(word)}`).toBe(
        new RegExp(form, 'u').test(word),
      );
    }),
    { seed: 20_261_125, numRuns: 3000 },
  );
});

it('takes no longer for a pattern that makes backtracking explode', () => {
  const before = performance.now();
  expect(matches('^(a+)+$', `${'a'.repeat(20_000)}b`)).toBe(false);
  expect(matches('^(?:a|a|aa)*$', `${'a'.repeat(20_000)}b`)).toBe(false);
  expect(performance.now() - before).toBeLessThan(5000);
});

describe('what it refuses, and why', () => {
  it.each([
    ['(?=a)', 'of the groups that begin with `(?` only `(?:` can be matched in one walk'],
    ['(a)\\1', '`\\1` is not understood'],
    ['a*?', 'lazy repeats such as `*?` make no difference here'],
    ['a**', 'a repeat is repeated'],
    ['(a', 'a `(` has no `)`'],
    ['a)', 'there is a `)` without its `(`'],
    ['[a', 'a `[` has no `]`'],
    ['[b-a]', 'a range in brackets runs from a character to a later one'],
    ['*a', '`*` stands where nothing can be repeated or closed'],
    ['a{3,2}', 'a repeat is written `{2}`, `{2,}` or `{2,5}`'],
    ['a{1000}', 'a number of repeats is at most 200'],
    ['((a{100}){100}){100}', 'with its repeats written out it has more than 1000 steps'],
    ['('.repeat(30) + ')'.repeat(30), 'more than 20 groups stand in each other'],
  ])('%s', (form, why) => {
    expect(patternProblem(form)).toBe(why);
  });
});
