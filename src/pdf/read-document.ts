/** What a finished document carries, for whoever verifies it. Its bytes may come from anybody. */
import { fullBudget, openCompactPdf, unpackedStream } from './expand.ts';
import { objectText, packedStream, type PdfFile, reference } from './pdf-file.ts';
import { pageTexts } from './page-text.ts';
import { scanOpenPdf } from './scan.ts';

/** Largest document in bytes that is examined. */
export const MOST_DOCUMENT: number = 64 * 1024 * 1024;

/** Files that travel in one document. */
const MOST_ATTACHMENTS = 256;

/** A file that travels in a document. */
export interface Carried {
  readonly name: string;
  readonly data: Buffer;
}

/** A document, taken apart. */
export interface CarriedContent {
  /** The attached files, in their order. */
  readonly files: readonly Carried[];
  /** The information dictionary and the packet for archives, as they stand in the document. */
  readonly information: string;
  readonly metadata: string;
  /** What has no place in a document, in a sentence; null if there is nothing. */
  readonly active: string | null;
  /** The words of each page, without any blank. */
  readonly pages: readonly string[];
}

/** Takes a document apart. Throws an `Error` if it is not of the form that `compactPdf` writes. */
export function readDocument(bytes: Uint8Array): CarriedContent {
  if (bytes.length > MOST_DOCUMENT)
    throw new Error(`The PDF has more than ${MOST_DOCUMENT / 1_048_576} MiB.`);
  const pdf = openCompactPdf(bytes);
  const budget = fullBudget();
  const catalogue = objectText(pdf, pdf.root);
  const metadata = reference(catalogue, 'Metadata');
  return {
    files: filesOf(pdf, catalogue).map(({ name, number }) => ({
      name,
      data: unpackedStream(packedStream(pdf, number), budget),
    })),
    information: objectText(pdf, pdf.info),
    metadata: metadata === null ? '' : packedStream(pdf, metadata).toString('utf8'),
    active: activeIn(pdf),
    pages: pageTexts(pdf, budget).map((text) => text.replaceAll(/\s/g, '')),
  };
}

const TABLE = /\/Names <<\/EmbeddedFiles <<\/Names \[((?:<[0-9A-F]{4,4096}> \d{1,10} 0 R ?)*)\]>>>>/;

function filesOf(
  pdf: PdfFile,
  catalogue: string,
): readonly { readonly name: string; readonly number: number }[] {
  const entries = [...(TABLE.exec(catalogue)?.[1] ?? '').matchAll(/<([0-9A-F]+)> (\d+) 0 R/g)];
  if (entries.length > MOST_ATTACHMENTS)
    throw new Error(`The PDF carries more than ${MOST_ATTACHMENTS} files.`);
  return entries.map(([, name = '', entry]) => {
    const number = /\/EF <<\/F (\d{1,10}) 0 R /.exec(objectText(pdf, Number(entry)))?.[1];
    if (number === undefined) throw new Error('The PDF is damaged: an attached file is not there.');
    // Behind the byte-order mark.
    const text = Buffer.from(name.slice(4), 'hex');
    return { name: text.length % 2 === 0 ? text.swap16().toString('utf16le') : '', number: Number(number) };
  });
}

function activeIn(pdf: PdfFile): string | null {
  try {
    scanOpenPdf(pdf);
    return null;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}
