/** The last look at a document: it must hold nothing that a viewer would run, open or send. */
import { objectText, openPdf, type PdfFile, reference } from './pdf-file.ts';
import { pdfTokens } from './pdf-tokens.ts';

/** Entries and actions that make a viewer do more than show pages. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'AA',
  'AcroForm',
  'GoToE',
  'GoToR',
  'ImportData',
  'JS',
  'JavaScript',
  'Launch',
  'Movie',
  'OpenAction',
  'Rendition',
  'ResetForm',
  'RichMedia',
  'Sound',
  'SubmitForm',
  'XFA',
]);

/**
 * What an object must contain before it is worth reading in full: one of these names, or a name that is
 * written in code. Nearly all of the tens of thousands of objects of a tagged document contain neither.
 */
const SUSPECT: RegExp = new RegExp(`/(?:${[...FORBIDDEN, 'ObjStm', 'URI'].join('|')})|/[^\\s()<>[\\]{}/%]*#`);

/** Links may lead to pages and mailboxes; everything else can start a program on the reader's machine. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Entries whose value is a name that the document chose itself, such as the target of a link inside it. */
const OWN_NAMES: ReadonlySet<string> = new Set(['Dest']);

/** Throws an `Error` that names the first thing in `bytes` that has no place in a document. */
export function scanPdf(bytes: Uint8Array): void {
  const pdf = openPdf(bytes);
  const destinations = reference(objectText(pdf, pdf.root), 'Dests');
  for (const [number, start, end] of spansOf(pdf)) {
    if (!pdf.text.startsWith(`${number} 0 obj`, start))
      throw new Error('The document cannot be checked: an object is not where it should be.');
    const object = pdf.text.slice(start, end);
    if (SUSPECT.test(object) || !/endobj\s*$/.test(object.slice(-16)))
      scanObject(pdf.text, number, start, number === destinations);
  }
}

/** From where to where each object goes: to the next one, or to the table that follows it. */
function spansOf({
  text,
  offsets,
}: PdfFile): readonly (readonly [number: number, start: number, end: number])[] {
  const used = [...offsets.entries()].filter(([, offset]) => offset > 0).toSorted(([, a], [, b]) => a - b);
  return used.map(([number, start], index) => [number, start, used[index + 1]?.[1] ?? text.length]);
}

/** `ownNames` is for the table of destinations: its names are those that the document chose for its parts. */
function scanObject(text: string, number: number, offset: number, ownNames: boolean): void {
  const head = new RegExp(`${number} 0 obj\\b`, 'y');
  head.lastIndex = offset;
  if (!head.test(text))
    throw new Error('The document cannot be checked: an object is not where it should be.');
  let before = '';
  for (const { kind, value } of pdfTokens(text, head.lastIndex)) {
    if (kind === 'other' && (value === 'endobj' || value === 'stream')) return;
    if (before === 'URI' && kind === 'string' && !ADDRESS.test(value)) {
      throw new Error(
        `The document links to \`${printable(value)}\`; only http, https and mailto may be linked.`,
      );
    }
    if (kind === 'name' && !ownNames && !OWN_NAMES.has(before)) refuse(value);
    before = kind === 'name' ? value : '';
  }
}

function refuse(name: string): void {
  if (name === 'ObjStm') throw new Error('The document hides objects in streams and cannot be checked.');
  if (FORBIDDEN.has(name)) throw new Error(`The document holds \`/${name}\`, which has no place in it.`);
}

/** An address as it can be shown: short and without control characters. */
function printable(address: string): string {
  return address.slice(0, 80).replace(/[^\x20-\x7e]/g, '?');
}
