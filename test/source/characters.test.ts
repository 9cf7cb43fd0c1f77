import { expect, it } from 'vitest';

import { cellWidth } from '../../src/source/cell-width.ts';
import { DECEPTIVE_CHARACTER, FORBIDDEN_CHARACTER, visible } from '../../src/source/characters.ts';

it('writes out what cannot be seen', () => {
  expect(visible('a\u001B[31m\u202Eb\u200B\uD800\n')).toBe('a<U+001B>[31m<U+202E>b<U+200B><U+D800><U+000A>');
});

it('leaves what can be seen', () => {
  expect(visible('Zürich 日本 😀 é')).toBe('Zürich 日本 😀 é');
});

it.each(['\0', '\u001B', '\u007F', '\u009B', '\uFEFF', '\uFFFF', '\uD800'])('forbids %j', (character) => {
  expect(FORBIDDEN_CHARACTER.test(`a${character}b`)).toBe(true);
});

it.each(['\t', '\n', '\r', '😀', '\u00AD', '\u200D'])('allows %j', (character) => {
  expect(FORBIDDEN_CHARACTER.test(`a${character}b`)).toBe(false);
});

it('suspects what changes the order of a line, not what joins an emoji', () => {
  expect(['\u202E', '\u2066', '\u200B', '\u200D', 'é'].map((text) => DECEPTIVE_CHARACTER.test(text))).toEqual(
    [true, true, true, false, false],
  );
});

it('knows how many cells a character takes', () => {
  expect(['a', 'é', '日', '😀', '\u0301', 'ﾊ'].map(cellWidth)).toEqual([1, 1, 2, 2, 0, 1]);
});
