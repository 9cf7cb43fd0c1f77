/**
 * A PDF as Chromium writes it: one cross-reference table, every object outside of object streams. That is
 * enough to read it without a library; anything else is refused.
 */

/** An opened PDF. All text is Latin-1: one character is one byte. */
export interface PdfFile {
  readonly text: string;
  /** Offsets of the objects by number; 0 for a number that is not in use. */
  readonly offsets: readonly number[];
  /** Numbers of the catalogue and of the information dictionary. */
  readonly root: number;
  readonly info: number;
  /** Offset of the cross-reference table. */
  readonly table: number;
}

/** Opens the bytes of a PDF written by Chromium, with updates or without. Throws an `Error` if it has another form. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? 0);
  const offsets: number[] = [];
  const newest = readSection(text, table, offsets);
  const root = reference(newest, 'Root');
  const info = reference(newest, 'Info');
  if (root === null || info === null) throw unexpected('no trailer');
  for (let before = previous(newest), limit = table; before !== null;) {
    if (before >= limit) throw unexpected('a table that refers forward');
    limit = before;
    before = previous(readSection(text, before, offsets));
  }
  return { text, offsets: Array.from(offsets, (offset) => offset ?? 0), root, info, table };
}

/** The text of object `number` between `obj` and `endobj`, up to its stream if it has one. */
export function objectText(pdf: PdfFile, number: number): string {
  const offset = pdf.offsets[number] ?? 0;
  const head = `${number} 0 obj`;
  if (offset === 0 || !pdf.text.startsWith(head, offset)) throw unexpected(`no object ${number}`);
  const start = offset + head.length;
  return pdf.text.slice(start, contentEnd(pdf, number, start).at).trim();
}

/** Where the object ends, or its stream opens; reads no further than that. */
function contentEnd(
  pdf: PdfFile,
  number: number,
  start: number,
): { readonly at: number; readonly data: number | null } {
  // Line ends inside of strings are escaped, so the first of these ends the object or opens its stream; the name of a
  // place in the document (`/reading-stream`) may end in the word, so it counts behind a dictionary only.
  const mark = /\nendobj|(?<=>>\s{0,2})stream\r?\n/g;
  mark.lastIndex = start;
  const found = mark.exec(pdf.text);
  if (found === null) throw unexpected(`object ${number} has no end`);
  return { at: found.index, data: found[0] === '\nendobj' ? null : mark.lastIndex };
}

/** The bytes of the stream of object `number`, packed as they are. Throws an `Error` if it has none. */
export function packedStream(pdf: PdfFile, number: number): Buffer {
  const text = objectText(pdf, number);
  const start = (pdf.offsets[number] ?? 0) + `${number} 0 obj`.length;
  const { data } = contentEnd(pdf, number, start);
  const length = /\/Length (\d{1,10})(?! 0 R)\b/.exec(text)?.[1];
  if (data === null || length === undefined) throw unexpected(`no stream ${number}`);
  return Buffer.from(pdf.text.slice(data, data + Number(length)), 'latin1');
}

/** An object as it stands in the file: everything between `obj` and `endobj`. */
export interface Body {
  readonly number: number;
  readonly text: string;
  /** Whether a stream is part of it. */
  readonly stream: boolean;
}

const known = new WeakMap<PdfFile, readonly Body[]>();

/** Every object that is in use, by number; one pass over the file, whoever asks. */
export function bodiesOf(pdf: PdfFile): readonly Body[] {
  const bodies = known.get(pdf) ?? readBodies(pdf);
  known.set(pdf, bodies);
  return bodies;
}

function readBodies(pdf: PdfFile): readonly Body[] {
  const used = [...pdf.offsets.entries()].filter(([, offset]) => offset > 0);
  return used.map(([number, offset]) => {
    const head = `${number} 0 obj`;
    if (!pdf.text.startsWith(head, offset)) throw unexpected(`no object ${number}`);
    const start = offset + head.length;
    const { at, data: opened } = contentEnd(pdf, number, start);
    const text = pdf.text.slice(start, at).trim();
    if (opened === null) return { number, text, stream: false };
    const length = /\/Length (\d+)(?! 0 R)/.exec(text)?.[1];
    if (length === undefined) throw unexpected('a stream without a length');
    const data = pdf.text.slice(opened, opened + Number(length));
    return { number, text: `${text}\nstream\n${data}\nendstream`, stream: true };
  });
}

/** The object number in `/Key 12 0 R`; null if the key is not there. */
export function reference(dictionary: string, key: string): number | null {
  const match = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary);
  return match === null ? null : Number(match[1]);
}

/** Object numbers of the pages in reading order. */
export function pageObjects(pdf: PdfFile): readonly number[] {
  const seen = new Set<number>();
  const walk = (number: number, depth: number): readonly number[] => {
    if (seen.has(number)) throw unexpected('pages that are their own parts');
    seen.add(number);
    const object = objectText(pdf, number).slice(0, 65_536);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1];
    if (kids === undefined || depth > 64) return [number];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => walk(Number(kid[1]), depth + 1));
  };
  const pages = reference(objectText(pdf, pdf.root), 'Pages');
  return pages === null ? [] : walk(pages, 0);
}

/** One of twenty thousand: offset, generation, and whether it is in use. */
const ENTRY = /\d{10} \d{5} [fn]/y;

/** Reads one cross-reference table into `offsets`, where newer entries stay, and returns its trailer. */
function readSection(text: string, start: number, offsets: number[]): string {
  const head = /xref\s+/y;
  head.lastIndex = start;
  if (start === 0 || !head.test(text)) throw unexpected('no cross-reference table');
  const block = /(\d+) (\d+) *\r?\n/y;
  let at = head.lastIndex;
  for (block.lastIndex = at; ; block.lastIndex = at) {
    const [whole, first, count] = block.exec(text) ?? [];
    if (whole === undefined) break;
    at += whole.length;
    for (let i = 0; i < Number(count); i += 1, at += 20) {
      ENTRY.lastIndex = at;
      if (!ENTRY.test(text)) throw unexpected('a damaged cross-reference table');
      offsets[Number(first) + i] ??= text.charAt(at + 17) === 'n' ? Number(text.slice(at, at + 10)) : 0;
    }
  }
  const trailer = /trailer\s*<<([^]*?)>>\s*startxref/y;
  trailer.lastIndex = at;
  const [, entries] = trailer.exec(text) ?? [];
  if (entries === undefined) throw unexpected('no trailer');
  return entries;
}

/** Where the table stands that an update goes back to; null for the first. */
function previous(trailer: string): number | null {
  const offset = /\/Prev (\d+)/.exec(trailer)?.[1];
  return offset === undefined ? null : Number(offset);
}

function unexpected(what: string): Error {
  return new Error(`The PDF has another form than Chromium writes: ${what}.`);
}
