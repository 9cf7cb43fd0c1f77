/**
 * From what the browser printed to the document that is handed out: the same bytes for the same input, what
 * archives expect to find in it, and nothing that a viewer would run.
 *
 * Dates and ids are overwritten at equal length; what else changes takes the place of an object, or a new number.
 */
import { markedContents } from './artifacts.ts';
import { packAttachment, type PackedAttachment } from './attachments.ts';
import { type Form, formOf } from './form-fields.ts';
import { describedLinks } from './link-texts.ts';
import { listBodies } from './list-bodies.ts';
import type { PdfDetails } from './pdf-details.ts';
import { readableOutline } from './outline.ts';
import { objectText, openPdf, reference, type PdfFile } from './pdf-file.ts';
import { objectsOf, type PdfObject, type PdfObjects } from './pdf-objects.ts';
import { dateOf, textString } from './pdf-syntax.ts';
import { numberStructure } from './structure-ids.ts';
import { xmpPacket } from './xmp.ts';

/** Structure types of PDF 2.0 that Chromium writes, as older readers know them. */
const ROLES = '/RoleMap <</Em /Span /Strong /Span /Aside /Note /Title /P /FENote /Note>>';

/** The attachments of a document, compressed, in the order in which readers look for them. */
export function packedFiles({ attachments, date }: PdfDetails): readonly PackedAttachment[] {
  return attachments
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((attachment) => packAttachment(attachment, date));
}

/**
 * The objects of the finished document, with `packed` attached. Throws an `Error` if `printed` is not of the form that Chromium writes;
 * whether it is safe, `scanPdf` tells.
 */
export function finalizePdf(
  printed: Uint8Array,
  details: PdfDetails,
  packed: readonly PackedAttachment[] = packedFiles(details),
): PdfObjects {
  const bytes = Buffer.from(printed);
  overwriteDates(bytes, details.date);
  numberStructure(bytes);
  const pdf = openPdf(bytes);
  const { objects: before, root, info, size } = objectsOf(pdf);
  const objects = new Map(before);
  let next = size;
  const add = (body: PdfObject): number => {
    objects.set(next, body);
    next += 1;
    return next - 1;
  };
  const producer = /\/Producer \(([^()\\]*)\)/.exec(objectText(pdf, pdf.info))?.[1] ?? 'Skia/PDF';
  const files = packed.map(({ name, stream, entry }) => ({ name, entry: add(entry(add(stream))) }));
  const metadata = add(metadataStream(xmpPacket(details, producer)));
  objects.set(pdf.info, information(details, producer));
  for (const [number, body] of markedContents(pdf)) objects.set(number, body);
  const form = formOf(pdf, details.fields);
  objects.set(pdf.root, catalogue(pdf, details, metadata, files, form));
  for (const [number, body] of [...describedLinks(pdf), ...readableOutline(pdf)]) objects.set(number, body);
  for (const [number, body] of form.objects) objects.set(number, body);
  for (const [number, body] of listBodies(pdf, add)) objects.set(number, body);
  const structure = reference(objectText(pdf, pdf.root), 'StructTreeRoot');
  if (structure !== null) objects.set(structure, extended(objectText(pdf, structure), ROLES));
  return { objects, root, info, size: next };
}

/** The moment of printing, which stands in the information dictionary and nowhere else. */
function overwriteDates(bytes: Buffer, date: number): void {
  const head = bytes.toString('latin1', 0, 4_096);
  for (const { index, 0: entry } of head.matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g)) {
    bytes.write(dateOf(date), index + entry.indexOf('D:'), 'latin1');
  }
}

/** Metadata is not compressed, so that tools find it without reading the PDF. */
function metadataStream(packet: string): Buffer {
  const data = Buffer.from(packet, 'utf8');
  return Buffer.concat([
    Buffer.from(`<</Type /Metadata /Subtype /XML /Length ${data.length}>>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** What a document says about itself; `producer` is what wrote the PDF. */
export function information(details: PdfDetails, producer: string): string {
  const moment = dateOf(details.date);
  return (
    `<</Title ${textString(details.title)} /Author ${textString(details.author)}` +
    ` /Subject ${textString(details.subject)} /Keywords ${textString(details.keywords.join(', '))}` +
    ` /Creator ${textString(details.generator)} /Producer (${producer})` +
    ` /CreationDate (${moment}) /ModDate (${moment})>>`
  );
}

function catalogue(
  pdf: PdfFile,
  details: PdfDetails,
  metadata: number,
  files: readonly { readonly name: string; readonly entry: number }[],
  form: Form,
): string {
  const catalog = objectText(pdf, pdf.root);
  const entries = ['/Version /1.7', `/Metadata ${metadata} 0 R`];
  if (!/\/Lang\b/.test(catalog)) entries.push(`/Lang ${textString(details.language)}`);
  if (!/\/PageMode\b/.test(catalog)) entries.push('/PageMode /UseOutlines');
  if (files.length > 0) {
    const names = files.map(({ name, entry }) => `${textString(name)} ${entry} 0 R`).join(' ');
    entries.push(`/AF [${files.map(({ entry }) => `${entry} 0 R`).join(' ')}]`);
    entries.push(`/Names <</EmbeddedFiles <</Names [${names}]>>>>`);
  }
  if (form.entry !== null) entries.push(form.entry);
  return extended(catalog, entries.join('\n'));
}

/** A dictionary with more entries at its end. */
function extended(dictionary: string, entries: string): string {
  const end = dictionary.lastIndexOf('>>');
  if (!dictionary.startsWith('<<') || end < 0)
    throw new Error('The PDF has another form than Chromium writes.');
  return `${dictionary.slice(0, end)}\n${entries}>>`;
}
