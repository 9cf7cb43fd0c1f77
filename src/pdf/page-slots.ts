/**
 * Numbers of pages, written where the browser printed stand-ins. Which page a chapter comes to lie on is known only
 * once everything is printed, and to print everything again for a few digits would take as long as the first time.
 */
import { deflateSync, inflateSync } from 'node:zlib';

import { objectText, packedStream, pageObjects, type PdfFile, reference } from './pdf-file.ts';
import { updatedPdf } from './update.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A place for the number of a page, as it was printed: a stand-in in a colour that nothing else has. */
export interface PageSlot {
  /** The element whose page is asked for. */
  readonly id: string;
  /** The digits that stand in for it. */
  readonly shown: string;
  /** The colour that it has without a mark, and is given back; null where that is more than a colour, and it has no mark. */
  readonly colour: Colour | null;
  /** Whether fewer digits stand at its right; else there must be as many as are shown. */
  readonly aligned: boolean;
}

/** Digits that stand in for the number of the slot that is number `index` in its font: five show all ten digits. */
export function standIn(index: number): string {
  const odd = ((index % 5) * 2 + 1) % 10;
  return `${odd}${odd - 1}`;
}

/** The colour in which the slot number `index` is printed. */
export function markOf(index: number): Colour {
  return [MARK, index >> 8, index & 255];
}

/** Red of all marks; with it none is grey, which is written in another way. */
const MARK = 254;

/** A glyph that was shown: the line that shows it, and what stands before its code in that line. */
interface Glyph {
  readonly page: Content;
  readonly line: number;
  readonly move: string;
  readonly code: string;
}

/** A font of the document as a text chooses it. */
interface Font {
  readonly name: string;
  readonly size: number;
}

/** What was printed in the colour of a slot. */
interface Run {
  readonly font: Font;
  readonly glyphs: readonly Glyph[];
}

/** The instructions of a page, one to a line; changed in place. */
interface Content {
  readonly number: number;
  readonly lines: string[];
}

/**
 * `printed`, which `pdf` was opened from, with the numbers of `pages` in `slots`, in the order in which these were marked. Null where that cannot be
 * done with certainty: a number has more digits than its place, a digit was not printed in that font, figures differ in
 * width, or a stand-in is not there exactly once.
 */
export function writePageNumbers(
  printed: Uint8Array,
  pdf: PdfFile,
  slots: readonly PageSlot[],
  pages: ReadonlyMap<string, number>,
): Uint8Array | null {
  const marked = contentsWith(pdf, `${decimal(MARK)} `);
  const runs = runsOf(marked);
  if (runs === null) return null;
  const alphabets = learn(slots, runs);
  if (alphabets === null) return null;
  for (const [index, slot] of slots.entries()) {
    const run = runs.get(index);
    const digits = fitted(String(pages.get(slot.id) ?? ''), slot);
    if (run === undefined || digits === null) return null;
    for (const [at, glyph] of run.glyphs.entries()) {
      const digit = digits.charAt(at);
      const code = digit === ' ' ? null : alphabets.get(run.font.name)?.get(digit);
      if (code === undefined) return null;
      glyph.page.lines[glyph.line] = code === null ? glyph.move : `${glyph.move}<${code}> Tj`;
    }
  }
  for (const { lines } of marked) recolour(lines, slots);
  return updatedPdf(
    printed,
    pdf,
    marked.map(({ number, lines }) => [number, streamOf(lines.join('\n'))]),
  );
}

/** The digits of a number in its slot, with spaces before them; null where it has no room for them. */
function fitted(number: string, { shown, aligned }: PageSlot): string | null {
  if (number === '' || number.length > shown.length) return null;
  return number.length === shown.length || aligned ? number.padStart(shown.length) : null;
}

/** The contents of the pages that have `words` in them. */
function contentsWith(pdf: PdfFile, words: string): readonly Content[] {
  return pageObjects(pdf).flatMap((page) => {
    const number = reference(objectText(pdf, page), 'Contents');
    if (number === null) return [];
    const content = inflateSync(packedStream(pdf, number)).toString('latin1');
    return content.includes(words) ? [{ number, lines: content.split('\n') }] : [];
  });
}

const COLOUR = /^(\S+) (\S+) (\S+) RG \1 \2 \3 rg$/;
const SHOWN = /^(.*? Td |)<([0-9A-F]{4})> Tj$/;

/** What is painted in the colours of slots, by their number; null where it is anything but their glyphs. */
function runsOf(contents: readonly Content[]): ReadonlyMap<number, Run> | null {
  const runs = new Map<number, { font: Font; glyphs: Glyph[] }>();
  for (const page of contents) {
    let slot: number | null = null;
    let font: Font = { name: '', size: 0 };
    const outside: { readonly slot: number | null; readonly font: Font }[] = [];
    for (const [line, text] of page.lines.entries()) {
      const operator = text.slice(text.lastIndexOf(' ') + 1);
      if (operator === 'q') outside.push({ slot, font });
      else if (operator === 'Q') ({ slot, font } = outside.pop() ?? { slot: null, font });
      else if (operator === 'Tf') {
        const [name = '', size] = text.split(' ');
        font = { name, size: Number(size) };
      } else if (operator === 'rg') slot = slotOf(text);
      else if (slot !== null && PAINTS.has(operator)) {
        const [whole, move = '', code = ''] = SHOWN.exec(text) ?? [];
        const run = runs.get(slot) ?? { font, glyphs: [] };
        runs.set(slot, run);
        if (whole === undefined || run.font !== font) return null;
        run.glyphs.push({ page, line, move, code });
      }
    }
  }
  return runs;
}

/** Operators that leave something on the page. */
const PAINTS: ReadonlySet<string> = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
]);

/** The slot whose colour a line sets; null if it is the colour of none. */
function slotOf(line: string): number | null {
  const [, red, green, blue] = COLOUR.exec(line) ?? [];
  if (red !== decimal(MARK)) return null;
  return Math.round(Number(green) * 255) * 256 + Math.round(Number(blue) * 255);
}

/** By font and digit, the code of its glyph; null where stand-ins are not as they were set, or not of one width. */
function learn(
  slots: readonly PageSlot[],
  runs: ReadonlyMap<number, Run>,
): ReadonlyMap<string, ReadonlyMap<string, string>> | null {
  const alphabets = new Map<string, Map<string, string>>();
  const widths = new Map<string, number>();
  for (const [index, { shown }] of slots.entries()) {
    const run = runs.get(index);
    if (run?.glyphs.length !== shown.length) return null;
    const { name, size } = run.font;
    const alphabet = alphabets.get(name) ?? new Map<string, string>();
    alphabets.set(name, alphabet);
    for (const [at, { code, move }] of run.glyphs.entries()) {
      const digit = shown.charAt(at);
      if ((alphabet.get(digit) ?? code) !== code) return null;
      alphabet.set(digit, code);
      if (at === 0) continue;
      const width = Number(move.slice(0, move.indexOf(' '))) / size;
      const known = widths.get(name) ?? width;
      widths.set(name, known);
      // Printed positions are rounded; figures of different widths differ by a tenth and more.
      if (!(Math.abs(width - known) < known / 50)) return null;
    }
  }
  return alphabets;
}

/** Gives what was printed in the colours of slots that of the text around them. */
function recolour(lines: string[], slots: readonly PageSlot[]): void {
  for (const [at, line] of lines.entries()) {
    const slot = line.endsWith(' rg') ? slotOf(line) : null;
    const colour = slot === null ? undefined : slots[slot]?.colour;
    if (colour === undefined || colour === null) continue;
    const parts = colour.map(decimal).join(' ');
    lines[at] = `${parts} RG ${parts} rg`;
  }
}

/** A part of a colour as the browser writes it. */
function decimal(part: number): string {
  return String(Number((part / 255).toFixed(4))).replace(/^0\./, '.');
}

function streamOf(content: string): Buffer {
  // It is packed once more, and well, when the document is finished.
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 1 });
  return Buffer.concat([
    Buffer.from(`<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}
