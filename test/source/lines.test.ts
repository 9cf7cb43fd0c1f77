import { describe, expect, it } from 'vitest';

import { indexLines, lineText, placeOf } from '../../src/source/lines.ts';

const lines = (text: string) => indexLines({ path: 'spec.yaml', text });

describe('placeOf', () => {
  it.each([
    ['a line feed', 'ab\ncd', 3],
    ['a carriage return and a line feed', 'ab\r\ncd', 4],
    ['a lone carriage return', 'ab\rcd', 3],
  ])('starts a line after %s', (_, text, offset) => {
    expect(placeOf(lines(text), { start: offset, end: offset + 2 })).toEqual({
      file: 'spec.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 3,
    });
  });

  it('does not count a byte order mark', () => {
    expect(placeOf(lines('\uFEFFab'), { start: 1, end: 2 })).toMatchObject({ line: 1, column: 1 });
    expect(placeOf(lines('\uFEFFab'), { start: 0, end: 0 })).toMatchObject({ line: 1, column: 1 });
  });

  it('counts UTF-16 units', () => {
    expect(placeOf(lines('😀b'), { start: 2, end: 3 })).toMatchObject({ column: 3, endColumn: 4 });
  });

  it('moves offsets outside of the text to its end', () => {
    expect(placeOf(lines('a\nb'), { start: 9, end: 12 })).toMatchObject({ line: 2, column: 2, endColumn: 2 });
  });
});

describe('lineText', () => {
  it('leaves the line break out', () => {
    expect([1, 2, 3, 4].map((line) => lineText(lines('a\r\nb\n\nc'), line))).toEqual(['a', 'b', '', 'c']);
  });

  it('is empty for a line that does not exist', () => {
    expect(lineText(lines('a'), 7)).toBe('');
  });
});
