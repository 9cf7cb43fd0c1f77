/** Documents to verify, made without a browser, and the ways in which somebody could change them. */
import { deflateSync } from 'node:zlib';

import { pdfDocument } from '../../src/exporters/pdf.ts';
import { OWN_RULES } from '../../src/house/house.ts';
import { BOARD, type Format } from '../../src/page/format.ts';
import { compactPdf } from '../../src/pdf/compact.ts';
import { expandPdf } from '../../src/pdf/expand.ts';
import { openPdf } from '../../src/pdf/pdf-file.ts';
import { objectsOf } from '../../src/pdf/pdf-objects.ts';
import { textString } from '../../src/pdf/pdf-syntax.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { type Around, concluded, examineDocument } from '../../src/verify-document.ts';
import type { Verification } from '../../src/verify/verification.ts';

/** The version of the reviews of the tests. */
const VERSION = '1.2.3';

/** A stream as a browser writes it. */
function packed(text: string): string {
  const data = deflateSync(text).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

/** A PDF with one page that shows `words`, of the form that a browser prints; `mode` is how text is drawn. */
export function printedPage(words: string, mode = ''): Uint8Array {
  const glyphs = Array.from(words, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const content = `BT\n/F1 10 Tf\n1 0 0 -1 20 20 Tm\n${mode}<${glyphs}> Tj\nET\n`;
  const unicode = 'beginbfrange\n<0020> <007E> <0020>\nendbfrange';
  const objects = [
    "<</Creator (Chromium)\n/Producer (Skia/PDF m1)\n/CreationDate (D:20260101000000+00'00')\n/ModDate (D:20260101000000+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Resources <</Font <</F1 6 0 R>>>>\n/Contents 5 0 R\n/Parent 3 0 R>>',
    packed(content),
    '<</Type /Font\n/Subtype /Type0\n/ToUnicode 7 0 R>>',
    packed(unicode),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The finished document of a review, whose page prints the digest and `words`. */
export function documentOf(review: Review, words = '', format: Format = BOARD): Promise<Uint8Array> {
  return pdfDocument(printedPage(`Digest ${review.digest} ${words}`), review, format);
}

/** The document after somebody changed its objects and sealed it again, as only one who knows Parapet does. */
export function resealed(document: Uint8Array, change: (text: string) => string): Promise<Uint8Array> {
  const text = Buffer.from(expandPdf(document)).toString('latin1');
  return compactPdf(objectsOf(openPdf(withTable(change(text)))));
}

/** The text of objects with a table that fits where they lie now. */
function withTable(text: string): Uint8Array {
  const body = text.slice(0, text.lastIndexOf('\nxref\n') + 1);
  const trailer = /trailer\n<<\/Size \d+ ([^]*?)>>/.exec(text)?.[1] ?? '';
  const offsets: number[] = [];
  for (const { index, 1: number } of body.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) offsets[Number(number)] = index;
  const entries = Array.from(offsets, (offset) =>
    offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  return Buffer.from(
    `${body}xref\n0 ${entries.length}\n${entries.join('')}trailer\n<</Size ${entries.length} ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** The document with the attached files exchanged that `exchange` gives other texts for. */
export function withFiles(
  document: Uint8Array,
  exchange: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  return resealed(document, (text) =>
    Object.entries(exchange).reduce((all, [name, content]) => {
      const file = textString(name);
      const entry = all.indexOf(`<</Type /Filespec /F ${file}`);
      const number = /\/EF <<\/F (\d+) 0 R/.exec(all.slice(entry))?.[1] ?? '';
      const start = all.indexOf(`\n${number} 0 obj\n`) + 1;
      const end = all.indexOf('\nendobj\n', start);
      return `${all.slice(0, start)}${number} 0 obj\n${packed(content)}${all.slice(end)}`;
    }, text),
  );
}

/** The verdict on a document alone. */
export function verified(document: Uint8Array, around: Partial<Around> = {}): Verification {
  const settings = { version: VERSION, allowed: new Set<string>(), house: OWN_RULES, texts: null, ...around };
  const { version } = settings;
  return concluded(examineDocument(document, settings), [], { current: null, changes: null, version });
}
