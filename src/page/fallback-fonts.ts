/**
 * Scripts that the type faces of the document lack. Their fonts are hundreds of files, of which a document needs a
 * few: each character is given to one file, so that what is shown depends on the text alone.
 */
import { codePoints, parseRanges, unservedCharacters } from './font-faces.ts';
import { SPELT } from './served-text.ts';
import type { Font } from './theme.ts';

/** A file that could serve some characters. */
export interface FallbackFont {
  readonly file: string;
  /** The type face that it is part of, such as `Noto Sans JP`. */
  readonly family: string;
  /** CSS `unicode-range` of what is in it. */
  readonly unicodeRange: string;
}

/** A file that is needed, and for which characters. */
export interface NeededFont {
  readonly file: string;
  readonly unicodeRange: string;
}

const KANA = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;

/** What is drawn as one sign: emoji joined to one, with their variation and skin. */
const JOINED = /\p{Extended_Pictographic}(?:(?:\u200d|\ufe0f|\p{EMod})\p{Extended_Pictographic}?)+/gu;

/**
 * The files of `available` that serve what `fonts` lack of `text` and what is not spelt otherwise. A character
 * that none serves is left out.
 */
export function neededFonts(
  available: readonly FallbackFont[],
  fonts: readonly Font[],
  text: string,
): readonly NeededFont[] {
  const files = inReadingOrder(available, text).map((font) => ({ font, serves: membersOf(font) }));
  const given = new Map<FallbackFont, Set<number>>();
  const give = (points: readonly number[]): void => {
    const found = files.find(({ serves }) => points.every(serves))?.font;
    if (found !== undefined) given.set(found, new Set([...(given.get(found) ?? []), ...points]));
  };
  for (const character of foreignCharacters(fonts, text)) give(codePoints(character));
  for (const [joined] of text.matchAll(JOINED)) give(codePoints(joined));
  return available.flatMap((font) => {
    const points = [...(given.get(font) ?? [])].toSorted((a, b) => a - b);
    const unicodeRange = points.map((point) => `U+${point.toString(16).toUpperCase()}`).join(',');
    return points.length === 0 ? [] : [{ file: font.file, unicodeRange }];
  });
}

/** Characters of `text` that `fonts` cannot show and that are not spelt otherwise. */
export function foreignCharacters(fonts: readonly Font[], text: string): readonly string[] {
  return unservedCharacters(fonts, text).filter((character) => SPELT[character] === undefined);
}

function membersOf(font: FallbackFont): (point: number) => boolean {
  const ranges = parseRanges(font.unicodeRange);
  return (point) => ranges.some(([first, last]) => first <= point && point <= last);
}

/**
 * Chinese, Japanese and Korean share characters that each draws in its own way. A text with kana is Japanese,
 * one with hangul Korean; one with neither is taken for Chinese.
 */
function inReadingOrder(available: readonly FallbackFont[], characters: string): readonly FallbackFont[] {
  const first = KANA.test(characters) ? 'Noto Sans JP' : HANGUL.test(characters) ? 'Noto Sans KR' : null;
  const isFirst = ({ family }: FallbackFont): boolean => family === first;
  return [...available.filter(isFirst), ...available.filter((font) => !isFirst(font))];
}
