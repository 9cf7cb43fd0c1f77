/**
 * What the fonts of the document cannot show. A substitute font would differ from machine to machine, and where
 * there is none the characters would be missing without a word: what can be spelt is spelt, the rest is marked.
 */
import { unservedCharacters } from './font-faces.ts';
import type { Font } from './theme.ts';

/** Stands in the printed text for characters that no font of the document has. */
export const UNSERVED = '[?]';

/** Signs that designs are full of, as they are written without them. */
export const SPELT: Readonly<Record<string, string>> = {
  '→': '-&gt;',
  '←': '&lt;-',
  '↔': '&lt;-&gt;',
  '⇒': '=&gt;',
  '≤': '&lt;=',
  '≥': '&gt;=',
  '≠': '!=',
  '≈': '~',
  '\u2010': '-',
  '\u2011': '-',
  '\u2009': ' ',
  '\u202f': ' ',
  '✓': 'yes',
  '✔': 'yes',
  '✗': 'no',
  '✘': 'no',
};

/** `html` with what `fonts` lack spelt or marked, and the characters that had to be marked. */
export function withServedText(
  html: string,
  fonts: readonly Font[],
): { readonly html: string; readonly lost: readonly string[] } {
  const unserved = unservedCharacters(fonts, html);
  const lost = unserved.filter((character) => SPELT[character] === undefined);
  const spelt = unserved.reduce(
    (text, character) => text.replaceAll(character, SPELT[character] ?? character),
    html,
  );
  if (lost.length === 0) return { html: spelt, lost };
  const any = `[${lost.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')}]+`;
  return { html: spelt.replace(new RegExp(`${any}(?: ${any})*`, 'gu'), UNSERVED), lost };
}
