/** The last look at a document: it must hold nothing that a viewer would run, open or send. */
import { assertQuietForm } from './form-fields.ts';
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
  const catalogue = objectText(pdf, pdf.root);
  const destinations = reference(catalogue, 'Dests');
  const hasForm = catalogue.includes('/AcroForm');
  // The only form is that of the sign-off page, whose every byte we wrote.
  if (hasForm) assertQuietForm(pdf, catalogue);
  for (const [number, start, end] of spansOf(pdf)) {
    if (!pdf.text.startsWith(`${number} 0 obj`, start))
      throw new Error('The document cannot be checked: an object is not where it should be.');
    const object = pdf.text.slice(start, end);
    if (SUSPECT.test(object) || !/endobj\s*$/.test(object.slice(-16)))
      scanObject(pdf.text, number, start, {
        names: number === destinations,
        form: hasForm && number === pdf.root,
      });
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

/** What an object may have besides. */
interface Own {
  /** In the table of destinations: its names are those that the document chose for its parts. */
  readonly names: boolean;
  /** In the catalogue: the form that was examined. */
  readonly form: boolean;
}

function scanObject(text: string, number: number, offset: number, own: Own): void {
  const head = new RegExp(`${number} 0 obj\\b`, 'y');
  head.lastIndex = offset;
  if (!head.test(text))
    throw new Error('The document cannot be checked: an object is not where it should be.');
  let before = '';
  let forms = own.form ? 1 : 0;
  for (const { kind, value } of pdfTokens(text, head.lastIndex)) {
    if (kind === 'other' && (value === 'endobj' || value === 'stream')) return;
    if (before === 'URI' && kind === 'string' && !ADDRESS.test(value)) {
      throw new Error(
        `The document links to \`${printable(value)}\`; only http, https and mailto may be linked.`,
      );
    }
    const isForm = forms > 0 && kind === 'name' && value === 'AcroForm';
    if (isForm) forms -= 1;
    const isOwn = isForm || own.names || OWN_NAMES.has(before);
    if (kind === 'name' && !isOwn) refuse(value);
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
