import { expect, it } from 'vitest';

import { codeFrame, frameText } from '../../src/diagnostic/code-frame.ts';
import { indexLines, placeOf } from '../../src/source/lines.ts';

/** The frame of the text between `«` and `»`, which are taken out. */
function frame(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const lines = indexLines({ path: 'spec.yaml', text: marked.replace('«', '').replace('»', '') });
  return frameText(codeFrame(lines, placeOf(lines, { start, end })));
}

it('shows two lines on either side and carets under the place', () => {
  expect(frame('a: 1\nb: 2\nc: 3\nd: «four»\ne: 5\nf: 6\ng: 7\n')).toMatchInlineSnapshot(`
    "  2 | b: 2
      3 | c: 3
    > 4 | d: four
        |    ^^^^
      5 | e: 5
      6 | f: 6"
  `);
});

it('shows no line that nobody wrote', () => {
  expect(frame('«a»: 1\n')).toMatchInlineSnapshot(`
    "> 1 | a: 1
        | ^"
  `);
});

it('marks three lines at most', () => {
  expect(frame('a:\n  «b: 1\n  c: 2\n\n  d: 3\n  e: 4»\nf: 5')).toMatchInlineSnapshot(`
    "  1 | a:
    > 2 |   b: 1
        |   ^^^^
    > 3 |   c: 2
        |   ^^^^
    > 4 |
        | ..."
  `);
});

it('puts one caret under an empty place, also behind the end of a line', () => {
  expect(frame('a: b«»')).toMatchInlineSnapshot(`
    "> 1 | a: b
        |     ^"
  `);
});

it('puts carets under wide characters and tabs', () => {
  expect(frame('名前:\t日本 «東京😀» x')).toMatchInlineSnapshot(`
    "> 1 | 名前:   日本 東京😀 x
        |              ^^^^^^"
  `);
});

it('shows what cannot be seen', () => {
  expect(frame('a: «x\u001B[31m\u202E»y')).toMatchInlineSnapshot(`
    "> 1 | a: x<U+001B>[31m<U+202E>y
        |    ^^^^^^^^^^^^^^^^^^^^^"
  `);
});

it('cuts a long line around the place', () => {
  expect(frame(`a: ${'x'.repeat(200)} «here» ${'y'.repeat(300)}`)).toMatchInlineSnapshot(`
    "> 1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx here yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
        |                                                   ^^^^"
  `);
});

it('keeps the gutter as wide as the largest number', () => {
  expect(frame(`${'a: 1\n'.repeat(8)}«b: 2»\nc: 3`)).toMatchInlineSnapshot(`
    "   7 | a: 1
       8 | a: 1
    >  9 | b: 2
         | ^^^^
      10 | c: 3"
  `);
});

it('does not grow with marks that take no cell', () => {
  expect(frame(`a: «x»${'\u0301'.repeat(5000)}`).length).toBeLessThan(1000);
});
