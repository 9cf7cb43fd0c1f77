/** How many cells of a terminal a character takes, so that carets stand under what they mean. */

const NO_WIDTH = /[\p{Mn}\p{Me}]/u;
const PICTURE = /\p{Emoji_Presentation}/u;

// Blocks of characters that are shown two cells wide (East Asian Width W and F), as pairs of first and last.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** The width of one character (a code point): 0, 1 or 2 cells. */
export function cellWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (NO_WIDTH.test(character)) return 0;
  if (PICTURE.test(character)) return 2;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}
