/** A document of extremes: whatever a design holds, its pages can be read, followed and trusted. */
import { beforeAll, describe, expect, it } from 'vitest';
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { drawFigures } from '../../src/draw-figures.ts';
import { pdfDocument } from '../../src/exporters/pdf.ts';
import { openBrowser } from '../../src/host/browser.ts';
import { loadFallbackFonts, loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { unservedCharacters } from '../../src/page/font-faces.ts';
import type { Font } from '../../src/page/theme.ts';
import { destinationPages } from '../../src/pdf/destinations.ts';
import { openCompactPdf } from '../../src/pdf/expand.ts';
import { reviewOf } from '../reviewed.ts';
import { accessibilityFaults } from './accessibility.ts';
import { readPdf } from './documents.ts';
import { ROWS, rowId, tortureSpec } from './torture-spec.ts';

interface Piece {
  readonly text: string;
  readonly size: number;
}

let html = '';
/** What is hard to read in a drawing, or missing. */
let undrawn: readonly string[] = [];
let fonts: readonly Font[] = [];
let finished: Uint8Array = new Uint8Array();
let pdf: PDFDocumentProxy;
let pages: readonly (readonly Piece[])[] = [];
let begins: ReadonlyMap<string, number> = new Map();

beforeAll(async () => {
  const review = reviewOf(tortureSpec(), '2026-11-23', 'torture.yaml');
  const theme = await loadTheme();
  fonts = [...theme.fonts, ...(await loadFallbackFonts(theme.fonts, JSON.stringify(review)))];
  await using browser = await openBrowser({ executable: null, sandbox: true });
  const { placed, small, missing } = await drawFigures(review.diagrams, browser, fonts);
  undrawn = [...small, ...missing];
  html = await composePage(review, placed, { ...theme, fonts });
  finished = await pdfDocument(await browser.print(html, 120_000), review);
  begins = destinationPages(openCompactPdf(finished));
  pdf = await readPdf(finished);
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => piecesOf(index + 1)));
}, 240_000);

async function piecesOf(number: number): Promise<readonly Piece[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d] = item.transform as readonly number[];
    return [{ text: item.str, size: Math.min(Math.hypot(a ?? 0, b ?? 0), Math.hypot(c ?? 0, d ?? 0)) }];
  });
}

const textOf = (page: readonly Piece[]): string => page.map(({ text }) => text).join(' ');

describe('a table of 400 rows', () => {
  /** Pages from the one where the table begins to the one before what follows it. */
  const spread = (): readonly string[] => {
    const rows = pages.map(textOf).map((text) => (/\bq-\d{3}\b,/.test(text) ? text : null));
    return rows.filter((text) => text !== null);
  };

  it('has its headings on every page', () => {
    expect(spread().length).toBeGreaterThan(10);
    for (const text of spread()) expect(text).toMatch(/Question\s+About\s+Owner\s+Due/);
  });

  it('has every row, and each on one page', () => {
    const on = new Map<string, number>();
    for (const text of spread())
      for (const id of new Set(text.match(/\bq-\d{3}\b(?=,)/g))) on.set(id, (on.get(id) ?? 0) + 1);
    expect([...on].filter(([, count]) => count > 1)).toEqual([]);
    expect([...on.keys()].toSorted()).toEqual(Array.from({ length: ROWS }, (_, index) => rowId(index)));
  });
});

describe('every page', () => {
  it('prints no text under seven points', () => {
    expect(undrawn).toEqual([]);
    const small = pages.flatMap((page, index) =>
      page.filter(({ size }) => size < 6.99).map(({ text, size }) => `${index + 1}: ${size} ${text}`),
    );
    expect(small).toEqual([]);
  });

  it('has a glyph for every character of six scripts', () => {
    expect(unservedCharacters(fonts, html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ''))).toEqual([]);
    const text = pages.map(textOf).join(' ');
    expect(text).not.toContain('\ufffd');
    // Readers put a space between signs that stand apart.
    for (const word of ['索赔文件存储库', '請求書類の保管庫', '문서보관소', 'Übergröße'])
      expect(text.replaceAll(' ', '')).toContain(word);
  });

  it('shows the glyph for what a font lacks nowhere', async () => {
    const lacking: number[] = [];
    let seen = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] } = await (
        await pdf.getPage(number)
      ).getOperatorList();
      const shown = fnArray.flatMap((operator, index) =>
        operator === OPS.showText ? [argsArray[index]] : [],
      );
      const codes = Array.from(
        JSON.stringify(shown).matchAll(/"originalCharCode":(\d+)/g),
        ([, code]) => code,
      );
      seen += codes.length;
      // The first glyph of every font is the one for all that it lacks.
      if (codes.includes('0')) lacking.push(number);
    }
    expect(lacking).toEqual([]);
    expect(seen).toBeGreaterThan(50_000);
  });

  it('stays within the budget', () => {
    expect(pages.length).toBeLessThanOrEqual(95);
    expect(begins.get('appendix') ?? Infinity).toBeLessThan(pages.length);
    expect(finished.length).toBeLessThanOrEqual(3_000_000);
  });
});

describe('its structure', () => {
  it('has bookmarks that all lead somewhere', async () => {
    type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
    const lost: string[] = [];
    const walk = async (entries: readonly Entry[]): Promise<void> => {
      for (const { title, dest, items } of entries) {
        const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
        const page: unknown = target?.[0];
        const index = await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0]).catch(() => -1);
        if (index < 0) lost.push(title);
        await walk(items as readonly Entry[]);
      }
    };
    const outline = await pdf.getOutline();
    expect(outline.length).toBeGreaterThan(5);
    await walk(outline);
    expect(lost).toEqual([]);
  });

  it('says in one line what there is nothing of', () => {
    for (const line of [
      'No network is declared',
      'No secrets are declared.',
      'No event sets anything off in this design.',
    ])
      expect(pages.map(textOf).join(' ')).toContain(line);
  });

  it('can be followed by those who do not see it', () => {
    expect(accessibilityFaults(finished)).toEqual([]);
  });
});
