/** Fonts travel inside the document, and only those whose characters it uses. */
import type { Font } from './theme.ts';

/** A range of code points, both ends included. */
export type CodePointRange = readonly [first: number, last: number];

/**
 * `@font-face` rules, with the font data inside, for those of `fonts` that serve a character of `text`.
 * The same fonts and the same characters give the same rules, in the order of `fonts`.
 */
export function fontFaces(fonts: readonly Font[], text: string): string {
  return fontsFor(fonts, text).map(fontFace).join('');
}

/** Those of `fonts` that serve a character of `text`. */
export function fontsFor(fonts: readonly Font[], text: string): readonly Font[] {
  const used = codePoints(text);
  return fonts.filter((font) => meets(parseRanges(font.unicodeRange), used));
}

/** Characters of `text` that none of `fonts` serves: they would come from a substitute font. */
export function unservedCharacters(fonts: readonly Font[], text: string): readonly string[] {
  const ranges = fonts.flatMap((font) => parseRanges(font.unicodeRange));
  return codePoints(text)
    .filter((point) => point >= 0x20 && !ranges.some(([first, last]) => first <= point && point <= last))
    .map((point) => String.fromCodePoint(point));
}

/** The rule of one font, with its data inside. */
export function fontFace(font: Font): string {
  return (
    `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};` +
    `font-display:block;src:url(data:font/woff2;base64,${font.data}) format("woff2");` +
    `unicode-range:${font.unicodeRange};}\n`
  );
}

/** The code points of a text, each once, ascending. */
export function codePoints(text: string): readonly number[] {
  // A page is megabytes of text in a few hundred characters.
  const isKnown = new Uint8Array(0x11_0000);
  const points: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (isKnown[point] === 1) continue;
    isKnown[point] = 1;
    points.push(point);
  }
  return points.toSorted((a, b) => a - b);
}

function meets(ranges: readonly CodePointRange[], points: readonly number[]): boolean {
  return points.some((point) => ranges.some(([first, last]) => first <= point && point <= last));
}

/** `U+0000-00FF, U+20AC, U+4??` as numbers; anything else in it is a fault of the font list and throws. */
export function parseRanges(unicodeRange: string): readonly CodePointRange[] {
  return unicodeRange.split(',').map((part) => {
    const match = /^U\+([0-9A-F]+)(\?*)(?:-([0-9A-F]+))?$/i.exec(part.trim());
    if (match === null) throw new RangeError(`\`${part.trim()}\` is not a unicode-range.`);
    const [, start = '', wild = '', end] = match;
    const first = Number.parseInt(start + wild.replaceAll('?', '0'), 16);
    const last = Number.parseInt(end ?? start + wild.replaceAll('?', 'F'), 16);
    return [first, last];
  });
}
