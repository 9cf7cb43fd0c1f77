/** The words on the pages, read back from what draws them, with nothing but the document itself. */
import { type Budget, unpackedStream } from './expand.ts';
import { objectText, packedStream, pageObjects, type PdfFile, reference } from './pdf-file.ts';

/** Glyphs to characters. */
interface Alphabet {
  /** Hexadecimal digits of one glyph. */
  readonly digits: number;
  readonly letters: ReadonlyMap<string, string>;
}

/** Characters of what describes a page or its fonts. */
const LONGEST_PAGE = 64 * 1024;

/** A font is chosen, a string is shown, a block of text ends, a drawing is placed. */
const STEP = /\/([^\s/<>[\]()]+) [\d.]+ Tf\b|<([0-9A-Fa-f]+)>|\b(ET)\b|\/([^\s/<>[\]()]+) Do\b/g;

/** The text of each page in the order in which it is drawn; every block is a line. */
export function pageTexts(pdf: PdfFile, budget: Budget): readonly string[] {
  const alphabets = new Map<number, Alphabet>();
  return pageObjects(pdf).map((page) => {
    const object = objectText(pdf, page).slice(0, LONGEST_PAGE);
    const contents = /\/Contents (?:(\d{1,10}) 0 R|\[([^\]]*)\])/.exec(object);
    const streams = [...(contents?.[2] ?? `${contents?.[1] ?? ''} 0 R`).matchAll(/(\d{1,10}) 0 R/g)];
    const seen = new Set<number>([page]);
    return streams
      .map(([, number]) => drawnText({ pdf, budget, alphabets, seen }, object, Number(number)))
      .join('\n');
  });
}

/** Modes in which text leaves no mark, and layers that a viewer can switch off. */
const UNSEEN = /(?:^|\s)(?:[37] Tr|\/OC \/\S+ (?:BDC|DP))\s/;

interface Reading {
  readonly pdf: PdfFile;
  readonly budget: Budget;
  /** By the number of the font. */
  readonly alphabets: Map<number, Alphabet>;
  /** Drawings of the page that have been read: one may not place itself. */
  readonly seen: Set<number>;
}

/** The text that a stream draws; `owner` is the object that names its fonts and drawings. */
function drawnText(reading: Reading, owner: string, stream: number): string {
  if (reading.seen.has(stream)) return '';
  reading.seen.add(stream);
  const { pdf, budget } = reading;
  const content = unpackedStream(packedStream(pdf, stream), budget).toString('latin1');
  if (UNSEEN.test(content)) throw new Error('The document hides text: it is drawn so that nobody sees it.');
  const fonts = named(pdf, owner, 'Font');
  const drawings = named(pdf, owner, 'XObject');
  const pieces: string[] = [];
  let alphabet: Alphabet | null = null;
  for (const [, font, shown, end, drawing] of content.matchAll(STEP)) {
    if (font !== undefined) alphabet = alphabetOf(reading, fonts.get(font));
    else if (end !== undefined) pieces.push('\n');
    else if (shown !== undefined && alphabet !== null) pieces.push(spelt(shown, alphabet));
    else if (drawing !== undefined) {
      const number = drawings.get(drawing);
      const object = number === undefined ? '' : objectText(pdf, number);
      if (number !== undefined && /\/Subtype \/Form\b/.test(object))
        pieces.push(drawnText(reading, object, number));
    }
  }
  return pieces.join('');
}

/** Numbers of the fonts or drawings that an object names. */
function named(pdf: PdfFile, owner: string, kind: string): ReadonlyMap<string, number> {
  const resources = reference(owner, 'Resources');
  const from = (resources === null ? owner : objectText(pdf, resources)).slice(0, LONGEST_PAGE);
  const entries = new RegExp(`/${kind}\\s*<<([^>]*)>>`).exec(from)?.[1] ?? '';
  return new Map(
    [...entries.matchAll(/\/([^\s/<>[\]()]+)\s+(\d{1,10}) 0 R/g)].map(([, name = '', number]) => [
      name,
      Number(number),
    ]),
  );
}

function alphabetOf({ pdf, budget, alphabets }: Reading, font: number | undefined): Alphabet | null {
  if (font === undefined) return null;
  const known = alphabets.get(font);
  if (known !== undefined) return known;
  const table = reference(objectText(pdf, font), 'ToUnicode');
  if (table === null) return null;
  const alphabet = readAlphabet(unpackedStream(packedStream(pdf, table), budget).toString('latin1'));
  alphabets.set(font, alphabet);
  return alphabet;
}

/** Glyphs of one font. */
const MOST_GLYPHS = 65_536;

function readAlphabet(table: string): Alphabet {
  const letters = new Map<string, string>();
  let digits = 4;
  let left = MOST_GLYPHS;
  for (const [, range, block = ''] of table.matchAll(/beginbf(char|range)([^]*?)endbf/g)) {
    const row =
      range === 'char'
        ? /<([0-9A-Fa-f]{2,4})> <()((?:[0-9A-Fa-f]{4}){1,16})>/g
        : /<([0-9A-Fa-f]{2,4})> <([0-9A-Fa-f]{2,4})> <((?:[0-9A-Fa-f]{4}){1,16})>/g;
    for (const [, first = '', last = '', to = ''] of block.matchAll(row)) {
      digits = first.length;
      const start = Number.parseInt(first, 16);
      const end = last === '' ? start : Number.parseInt(last, 16);
      left -= Math.max(1, end - start + 1);
      if (left < 0) throw new Error(`A font of the PDF has more than ${MOST_GLYPHS} glyphs.`);
      const units = (to.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      for (let glyph = start; glyph <= end; glyph += 1) {
        const moved = units.map((unit, index) => (index === units.length - 1 ? unit + glyph - start : unit));
        letters.set(hexadecimal(glyph, digits), String.fromCharCode(...moved));
      }
    }
  }
  return { digits, letters };
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function spelt(shown: string, { digits, letters }: Alphabet): string {
  let text = '';
  for (let at = 0; at < shown.length; at += digits) {
    const glyph = shown.slice(at, at + digits);
    text += letters.get(glyph) ?? letters.get(glyph.toUpperCase()) ?? '\uFFFD';
  }
  return text;
}
