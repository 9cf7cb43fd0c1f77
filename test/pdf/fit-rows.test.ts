/** Tables that would spoil their pages: a row too tall to be read across, a name too long for its column. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser, type Browser } from '../../src/host/browser.ts';
import { loadTheme } from '../../src/host/load-theme.ts';
import { CONTENT_POLICY_META } from '../../src/page/content-policy.ts';
import { fontFaces } from '../../src/page/font-faces.ts';
import { pageRules } from '../../src/page/page-rules.ts';
import type { Theme } from '../../src/page/theme.ts';
import { readPdf } from './documents.ts';

let browser: Browser;
let theme: Theme;

beforeAll(async () => {
  browser = await openBrowser({ executable: null, sandbox: true });
  theme = await loadTheme();
});
afterAll(() => browser.close());

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly x: number;
}

/** The pages of a document with the rules of the theme. */
async function printed(body: string): Promise<readonly (readonly Piece[])[]> {
  const furniture = { title: 'Rows', classification: 'Public', mark: 'mark' };
  const rules = pageRules(furniture, [{ id: 'part', header: 'Part' }], 'opening', 'a4');
  const style = `${fontFaces(theme.fonts, body)}${theme.css}\n${rules}`;
  const html = `<!doctype html>\n<html lang="en"><head>${CONTENT_POLICY_META}<meta charset="utf-8"><title>Rows</title><style>${style}</style></head><body><main><section class="part part-part">${body}</section></main></body></html>`;
  const pdf = await readPdf(await browser.print(html));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.flatMap((item): readonly Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a = 0, b = 0, , , x = 0] = item.transform as readonly number[];
        return [{ text: item.str.trim(), size: Math.hypot(a, b), x }];
      });
    }),
  );
}

const table = (rows: readonly string[]): string =>
  '<table><thead><tr><th scope="col" style="width:10%">No.</th><th scope="col" style="width:12%">Where it is</th>' +
  `<th scope="col">What</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
const row = (number: string, where: string): string =>
  `<tr><th scope="row" class="id">${number}</th><td>${where}</td><td>short</td></tr>`;
const wordsOf = (pages: readonly (readonly Piece[])[]): string =>
  pages.map((pieces) => pieces.map(({ text }) => text).join(' ')).join(' ');

describe('a row taller than two fifths of the page', () => {
  it('becomes a card as wide as the table, each field after the heading of its column', async () => {
    const pages = await printed(
      table([row('R-1', 'plain'), row('R-2', 'so many words '.repeat(90)), row('R-3', 'plain')]),
    );
    const text = wordsOf(pages);
    expect(text).toMatch(/No\.: R-2 Where it is: so many words/);
    expect(text).toContain('What: short');
    expect(text).not.toMatch(/: R-[13]/);
    // As a row it would have filled more than a page; as a card it leaves room for the others.
    expect(pages).toHaveLength(1);
  });

  it('goes on over the end of the page where even the card is taller than one', async () => {
    const pages = await printed(table([row('R-1', 'plain'), row('R-2', 'so many words '.repeat(2_000))]));
    expect(pages.length).toBeGreaterThan(2);
    for (const pieces of pages.slice(0, -1)) expect(pieces.length).toBeGreaterThan(30);
  });
});

describe('a name that is wider than its column', () => {
  it('wraps, so that no page is shrunk for it', async () => {
    const long = `<span class="id">${'unbroken'.repeat(40)}</span>`;
    const [wide = [], narrow = []] = await Promise.all(
      [long, 'plain'].map(async (where) => (await printed(table([row('R-1', where)])))[0] ?? []),
    );
    const sizeOf = (pieces: readonly Piece[]): number => pieces.find(({ text }) => text === 'R-1')?.size ?? 0;
    expect(sizeOf(narrow)).toBeGreaterThan(8);
    expect(sizeOf(wide)).toBeCloseTo(sizeOf(narrow), 3);
  });
});

describe('a decision that is longer than its page', () => {
  it('is set closer, and stays one page where that is enough', async () => {
    const lines = '<p>one more line</p>'.repeat(20);
    const rows = (number: number): string =>
      table(Array.from({ length: number }, (_, index) => row(`R-${index + 1}`, 'plain')));
    const decision = (number: number): string =>
      `<section class="part part-decision">${rows(number)}${lines}</section>`;
    const [fits, closer, never] = await Promise.all([10, 20, 90].map((number) => printed(decision(number))));
    const sizeOf = (pages: readonly (readonly Piece[])[] | undefined): number =>
      pages?.[0]?.find(({ text }) => text === 'R-1')?.size ?? 0;
    expect(sizeOf(fits)).toBeGreaterThan(8);
    expect(sizeOf(closer)).toBeCloseTo(7.75, 2);
    expect([fits, closer].map((pages) => pages?.length)).toEqual([1, 1]);
    expect(never?.length).toBeGreaterThan(1);
  });
});

describe('a table at the end of a page', () => {
  it('never leaves its head there without a row', async () => {
    for (const rows of [1, 2, 6]) {
      const body = table(Array.from({ length: rows }, (_, index) => row(`R-${index + 1}`, 'plain')));
      for (let space = 232; space <= 256; space += 4) {
        const [first = []] = await printed(`<div style="height:${space}mm"></div>${body}`);
        const head = first.some(({ text }) => text === 'Where it is');
        expect(
          first.some(({ text }) => text === 'R-1'),
          `${rows} rows below ${space} mm`,
        ).toBe(head);
      }
    }
  });
});
