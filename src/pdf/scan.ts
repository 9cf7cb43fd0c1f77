/** The last look at a document: it must hold nothing that a viewer would run, open or send. */
import { quietFields } from './form-fields.ts';
import { objectText, openPdf, type PdfFile, reference } from './pdf-file.ts';
import { pdfTokens } from './pdf-tokens.ts';

/** Entries and actions that make a viewer do more than show pages. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'AA',
  'AcroForm',
  'Encrypt',
  'GoTo3DView',
  'GoToE',
  'GoToR',
  'Hide',
  'ImportData',
  'JS',
  'JavaScript',
  'Launch',
  'Movie',
  'Named',
  'OCProperties',
  'OpenAction',
  'Rendition',
  'ResetForm',
  'RichMedia',
  'SetOCGState',
  'Sound',
  'SubmitForm',
  'Thread',
  'XFA',
]);

/**
 * What an object must contain before it is worth reading in full: one of these names, or a name that is
 * written in code. Nearly all of the tens of thousands of objects of a tagged document contain neither.
 */
const SUSPECT: RegExp = new RegExp(
  `/(?:${[...FORBIDDEN, 'ObjStm', 'URI', 'Annot', 'EF', 'EmbeddedFile', 'Filespec', 'RF'].join('|')})|/[^\\s()<>[\\]{}/%]*#`,
);

/** What attaches a file. Only the files that Parapet attaches itself are written like this, and nothing else may be. */
const FILES: ReadonlySet<string> = new Set(['EF', 'EmbeddedFile', 'Filespec', 'RF']);
const OUR_FILES: readonly RegExp[] = [
  /^<<\/Type \/Filespec \/F (<[0-9A-F]+>) \/UF \1 \/Desc <[0-9A-F]+> \/AFRelationship \/(?:Source|Data|Supplement) \/EF <<\/F (\d+) 0 R \/UF \2 0 R>>>>$/,
  /^<<\/Type \/EmbeddedFile \/Subtype \/[\w.#+-]+ \/Params <<\/Size \d+ \/CreationDate \(D:\d{14}\+00'00'\) \/ModDate \(D:\d{14}\+00'00'\) \/CheckSum <[0-9a-f]{32}>>> \/Filter \/FlateDecode \/Length \d+>>$/,
];

/** Links may lead to pages and mailboxes; everything else can start a program on the reader's machine. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Entries whose value is a name that the document chose itself, such as the target of a link inside it. */
const OWN_NAMES: ReadonlySet<string> = new Set(['Dest']);

/** Throws an `Error` that names the first thing in `bytes` that has no place in a document. */
export function scanPdf(bytes: Uint8Array): void {
  scanOpenPdf(openPdf(bytes));
}

/** The same for what is open already. */
export function scanOpenPdf(pdf: PdfFile): void {
  const catalogue = objectText(pdf, pdf.root);
  const destinations = reference(catalogue, 'Dests');
  // The only form is that of the sign-off page, whose every byte we wrote.
  const fields = catalogue.includes('/AcroForm') ? quietFields(pdf, catalogue) : NO_FIELDS;
  for (const [number, start, end] of spansOf(pdf)) {
    if (!pdf.text.startsWith(`${number} 0 obj`, start))
      throw new Error('The document cannot be checked: an object is not where it should be.');
    const object = pdf.text.slice(start, end);
    if (SUSPECT.test(object) || !/endobj\s*$/.test(object.slice(-16)))
      scanObject(object, `${number} 0 obj`, {
        names: number === destinations,
        form: fields.size > 0 && number === pdf.root,
        field: fields.has(number),
        file: SOME_FILE.test(object) && isOurFile(object, `${number} 0 obj`),
      });
  }
}

const NO_FIELDS: ReadonlySet<number> = new Set();

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
  /** A field of that form. */
  readonly field: boolean;
  /** A file that is attached as Parapet attaches its own. */
  readonly file: boolean;
}

function scanObject(object: string, head: string, own: Own): void {
  let before = '';
  let forms = own.form ? 1 : 0;
  let isAnnotation = false;
  let isLink = own.field;
  for (const { kind, value } of pdfTokens(object, head.length)) {
    if (kind === 'other' && (value === 'endobj' || value === 'stream')) {
      if (isAnnotation && !isLink) throw new Error('The document holds an annotation that is no link.');
      return;
    }
    if (before === 'URI' && kind === 'string' && !ADDRESS.test(value)) {
      throw new Error(
        `The document links to \`${printable(value)}\`; only http, https and mailto may be linked.`,
      );
    }
    const isForm = forms > 0 && kind === 'name' && value === 'AcroForm';
    if (isForm) forms -= 1;
    if (kind === 'name' && !isForm && !own.names && !OWN_NAMES.has(before)) {
      refuse(value);
      if (FILES.has(value) && !own.file)
        throw new Error('The document attaches a file in another way than Parapet does.');
      isAnnotation ||= before === 'Type' && value === 'Annot';
      isLink ||= before === 'Subtype' && value === 'Link';
    }
    before = kind === 'name' ? value : '';
  }
  throw new Error('The document cannot be checked: an object has no end.');
}

/** A quick look before the whole shape is compared. */
const SOME_FILE = /\/(?:Filespec|EmbeddedFile)\b/;

function isOurFile(object: string, head: string): boolean {
  const end = /\nendobj|\nstream\r?\n/.exec(object)?.index ?? object.length;
  const dictionary = object.slice(head.length, end).trim();
  return OUR_FILES.some((shape) => shape.test(dictionary));
}

function refuse(name: string): void {
  if (name === 'ObjStm') throw new Error('The document hides objects in streams and cannot be checked.');
  if (FORBIDDEN.has(name)) throw new Error(`The document holds \`/${name}\`, which has no place in it.`);
}

/** An address as it can be shown: short and without control characters. */
function printable(address: string): string {
  return address.slice(0, 80).replace(/[^\x20-\x7e]/g, '?');
}
