/** Characters that a reader cannot see or that command a terminal: how to find them and how to show them. */

/**
 * Characters that no text of a spec may hold: control characters other than tab and line breaks, halves of a
 * surrogate pair, the byte order mark and the two code points that are no characters.
 */
export const FORBIDDEN_CHARACTER: RegExp =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/** Characters without a shape of their own, which make two different names look the same. */
export const INVISIBLE_CHARACTER: RegExp =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]/u;

/** Characters that change the order in which a line is shown, or hide in it, needed by no script. */
export const DECEPTIVE_CHARACTER: RegExp =
  /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u206F\u{E0000}-\u{E007F}]/u;

const EVERY_INVISIBLE = new RegExp(INVISIBLE_CHARACTER.source, 'gu');

/** The text with every invisible or control character written out: `visible('a\u001B')` is `a<U+001B>`. */
export function visible(text: string): string {
  return text.replaceAll(EVERY_INVISIBLE, (character) => codePoint(character));
}

/** The name of a character's code point: `codePoint('\u001B')` is `<U+001B>`. */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `<U+${hex}>`;
}
