/** Objects of a PDF replaced by what is appended to it: readers find the newest state of each. */
import type { PdfFile } from './pdf-file.ts';

/** `bytes`, which `pdf` was opened from, with new states of some objects. */
export function updatedPdf(
  bytes: Uint8Array,
  pdf: PdfFile,
  objects: readonly (readonly [number: number, body: Uint8Array])[],
): Uint8Array {
  const parts: Uint8Array[] = [bytes];
  let offset = bytes.length;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    offset += part.length;
  };
  const text = (part: string): void => put(Buffer.from(part, 'latin1'));
  const entries: string[] = [];
  for (const [number, body] of objects) {
    text('\n');
    entries.push(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
    text(`${number} 0 obj\n`);
    put(body);
    text('\nendobj');
  }
  text('\n');
  const table = offset;
  text(
    `xref\n${entries.join('')}trailer\n<</Size ${pdf.offsets.length}\n/Root ${pdf.root} 0 R\n/Info ${pdf.info} 0 R\n` +
      `/Prev ${pdf.table}>>\nstartxref\n${table}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}
