/** Small documents to print, and a reader for what was printed. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { CONTENT_POLICY_META } from '../../src/page/content-policy.ts';
import { fontFaces } from '../../src/page/font-faces.ts';
import type { Font } from '../../src/page/theme.ts';
import type { PdfDetails } from '../../src/pdf/pdf-details.ts';

/** An HTML document with the theme's fonts. */
export function documentOf(body: string, fonts: readonly Font[], style = ''): string {
  return (
    `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">${CONTENT_POLICY_META}<title>A test</title>` +
    `<style>${fontFaces(fonts, body)}@page{size:A4;margin:20mm}` +
    `body{font-family:"Source Sans 3";font-synthesis:none}${style}</style></head><body>${body}</body></html>`
  );
}

/** Contents and chapters of different lengths, with a table and an outside link. */
export function chaptersOf(count: number): string {
  const ids = Array.from({ length: count }, (_, i) => `chapter-${i}`);
  const contents = ids.map(
    (id) => `<p><a href="#${id}">${id}</a> <span class="page-of" data-page-of="${id}"></span></p>`,
  );
  const row = '<tr><th scope="row">Straße</th><td>0123456789</td></tr>';
  const chapters = ids.map(
    (id, i) =>
      `<section id="${id}" style="break-before:page"><h1>${id}</h1><table><thead><tr><th scope="col">a</th>` +
      `<th scope="col">b</th></tr></thead><tbody>${row.repeat(10 + i * 15)}</tbody></table></section>`,
  );
  return `<h1>Contents</h1>${contents.join('')}${chapters.join('')}<a href="https://example.com/a">link</a>`;
}

/** Details with two attachments, for a fixed moment. */
export const DETAILS: PdfDetails = {
  title: 'Claims (intake) – Ü',
  author: 'A & B',
  subject: 'Design review',
  keywords: ['aws', 'review'],
  language: 'en-GB',
  generator: 'parapet 0.1.0',
  date: 1_700_000_000,
  fields: [],
  attachments: [
    {
      name: 'spec.yaml',
      type: 'application/yaml',
      description: 'The design',
      relationship: 'Source',
      data: Buffer.from('name: ü\n'),
    },
    {
      name: 'review.json',
      type: 'application/json',
      description: 'The review',
      relationship: 'Data',
      data: Buffer.from('{}'),
    },
  ],
};

/** Opens a PDF; everything that a viewer would read can be asked of it. */
export async function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    verbosity: 0,
  }).promise;
}

/** The text of each page. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await readPdf(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return texts;
}
