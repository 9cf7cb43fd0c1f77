/** On which page an element came to lie: the numbers in the contents come from here. */
import { objectText, pageObjects, type PdfFile, reference } from './pdf-file.ts';

/** Page numbers from 1 by the id of the element; only ids that some link leads to are in a PDF. */
export function destinationPages(pdf: PdfFile): ReadonlyMap<string, number> {
  const dictionary = reference(objectText(pdf, pdf.root), 'Dests');
  const pages = new Map<string, number>();
  if (dictionary === null) return pages;
  const order = new Map(pageObjects(pdf).map((number, i) => [number, i + 1]));
  for (const [, name = '', page] of objectText(pdf, dictionary).matchAll(
    /\/([^\s[\]/<>()]+)\s*\[(\d+) 0 R/g,
  )) {
    pages.set(decodeName(name), order.get(Number(page)) ?? 0);
  }
  return pages;
}

/** Number of pages. */
export function pageCount(pdf: PdfFile): number {
  return pageObjects(pdf).length;
}

/** Whether there is any text in it: Chromium without a font prints blank pages and says nothing. */
export function hasText({ text }: PdfFile): boolean {
  return /\/Type \/Font\b/.test(text);
}

/** A PDF name as text: `#20` is a space, and the bytes are UTF-8. */
function decodeName(name: string): string {
  const latin1 = name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
