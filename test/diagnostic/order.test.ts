import { expect, it } from 'vitest';

import { type Diagnostic, errorAt, hasErrors, warningAt } from '../../src/diagnostic/diagnostic.ts';
import { inOrder, MOST_DIAGNOSTICS, withinLimit } from '../../src/diagnostic/order.ts';
import { quote, quoteList } from '../../src/diagnostic/quote.ts';

function at(file: string, line: number, column: number, code = 'x'): Diagnostic {
  return errorAt({ file, line, column, endLine: line, endColumn: column }, code, 'Message.');
}

it('sorts by file, line, column and code', () => {
  const sorted = [
    errorAt(null, 'nowhere', 'Message.'),
    at('Z.yaml', 1, 1),
    at('a.yaml', 2, 9),
    at('a.yaml', 10, 1, 'a'),
    at('a.yaml', 10, 1, 'b'),
    at('a.yaml', 10, 2),
  ];
  expect(inOrder(sorted.toReversed())).toEqual(sorted);
});

it('says when there are too many to show', () => {
  const many = Array.from({ length: MOST_DIAGNOSTICS + 5 }, (_, index) => at('a.yaml', index + 1, 1));
  const shown = withinLimit(many);
  expect(shown).toHaveLength(MOST_DIAGNOSTICS + 1);
  expect(shown.at(-1)).toMatchObject({ code: 'more-mistakes', place: { line: MOST_DIAGNOSTICS } });
  expect(withinLimit(many.slice(5))).toHaveLength(MOST_DIAGNOSTICS);
});

it('stops a run for errors, not for warnings', () => {
  expect(hasErrors([warningAt(null, 'a', 'A.')])).toBe(false);
  expect(hasErrors([warningAt(null, 'a', 'A.'), errorAt(null, 'b', 'B.')])).toBe(true);
});

it('quotes on one line, with nothing hidden and nothing endless', () => {
  expect(quote('a\nb\u001B')).toBe('`a<U+000A>b<U+001B>`');
  expect(quote('😀'.repeat(61))).toBe(`\`${'😀'.repeat(60)}…\``);
  expect(quoteList(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`');
  expect(quoteList(['a'], 'or')).toBe('`a`');
});
