import { inflateSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser, type Browser } from '../../src/host/browser.ts';
import { loadFallbackFonts, loadFonts } from '../../src/host/load-theme.ts';
import type { Font } from '../../src/page/theme.ts';
import { destinationPages, pageCount } from '../../src/pdf/destinations.ts';
import { objectText, openPdf, packedStream, pageObjects, reference } from '../../src/pdf/pdf-file.ts';
import { chaptersOf, documentOf, pageTexts, readPdf } from './documents.ts';

let browser: Browser;
let fonts: readonly Font[] = [];

beforeAll(async () => {
  browser = await openBrowser({ executable: null, sandbox: true });
  fonts = await loadFonts();
});
afterAll(() => browser.close());

describe('print', () => {
  it('fills in the pages on which chapters begin', async () => {
    const pdf = await browser.print(documentOf(chaptersOf(8), fonts));
    const texts = await pageTexts(pdf);
    const begins = destinationPages(openPdf(pdf));
    expect(texts).toHaveLength(pageCount(openPdf(pdf)));
    for (let i = 0; i < 8; i += 1) {
      const page = texts.findIndex((text, number) => number > 0 && text.startsWith(`chapter-${i}\n`)) + 1;
      expect(page).toBeGreaterThan(1);
      expect(begins.get(`chapter-${i}`)).toBe(page);
      expect(texts[0]).toMatch(new RegExp(`chapter-${i} ${page}(?:\\s|$)`));
    }
  });

  describe('numbers of pages', () => {
    const ALIGNED =
      '.page-of{display:inline-block;text-align:right;color:#123456;font-variant-numeric:tabular-nums}';
    /** Three chapters, with so many pages before them. */
    const later = (pages: number): string =>
      chaptersOf(3).replace(
        '<section',
        `${'<p style="break-before:page">and more</p>'.repeat(pages)}<section`,
      );
    /** The document, the first page in words, and how often it was printed. */
    const counted = async (html: string) => {
      let times = 0;
      const pdf = await browser.print(html, 60_000, () => {
        times += 1;
      });
      return { pdf, first: (await pageTexts(pdf))[0] ?? '', times };
    };
    const rightIn = (first: string, pdf: Uint8Array): void => {
      const begins = destinationPages(openPdf(pdf));
      expect(begins.size).toBeGreaterThan(1);
      for (const [id, page] of begins) expect(first).toMatch(new RegExp(`${id}\\s+${page}(?:\\s|$)`));
    };
    const contentsOf = (pdf: Uint8Array): readonly string[] => {
      const file = openPdf(pdf);
      return pageObjects(file).map((page) => {
        const number = reference(objectText(file, page), 'Contents') ?? 0;
        return inflateSync(packedStream(file, number)).toString('latin1');
      });
    };

    it('are written into what was printed, in the colour that they have', async () => {
      const { pdf, first, times } = await counted(documentOf(chaptersOf(12), fonts, ALIGNED));
      expect(times).toBe(1);
      rightIn(first, pdf);
      expect(Math.max(...destinationPages(openPdf(pdf)).values())).toBeGreaterThan(9);
      const [contents = ''] = contentsOf(pdf);
      expect(contents).toContain('.0706 .2039 .3373 rg');
      expect(contentsOf(pdf).join('')).not.toContain('.9961 ');
    });

    it('are as a second print would have them', async () => {
      const once = await counted(documentOf(chaptersOf(12), fonts, ALIGNED));
      // What is seen through has no colour of its own to be found by.
      const twice = await counted(
        documentOf(chaptersOf(12), fonts, `${ALIGNED}.page-of{color:rgba(18,52,86,.5)}`),
      );
      expect(twice.times).toBe(2);
      expect(twice.first).toBe(once.first);
      expect(destinationPages(openPdf(twice.pdf))).toEqual(destinationPages(openPdf(once.pdf)));
    });

    it.each([
      ['has more digits than its place', later(99), ALIGNED],
      ['stands in a line and is shorter than its place', chaptersOf(8), ''],
      [
        'is in figures of different widths',
        chaptersOf(12),
        `${ALIGNED}.page-of{font-variant-numeric:proportional-nums}`,
      ],
      ['has its mark from something else as well', chaptersOf(12), `${ALIGNED}h1{color:rgb(254,0,3)}`],
      ['needs a digit that stands nowhere in its font', later(6), ALIGNED],
    ])('are printed again where one %s', async (_, body, style) => {
      const { pdf, first, times } = await counted(documentOf(body, fonts, style));
      expect(times).toBe(2);
      rightIn(first, pdf);
    });

    it('have place for one digit in a line where they are near', async () => {
      const near =
        '<p>see page <span class="page-of near" style="display:inline" data-page-of="chapter-0"></span>.</p>';
      const { pdf, times } = await counted(documentOf(chaptersOf(12) + near, fonts, ALIGNED));
      expect(times).toBe(1);
      expect((await pageTexts(pdf)).at(-1)).toContain('see page 2.');
    });
  });

  it('settles when the numbers themselves move a chapter', async () => {
    const wide = '.page-of:not(:empty){display:block;height:60mm}';
    const pdf = await browser.print(documentOf(chaptersOf(5), fonts, wide));
    const text = (await pageTexts(pdf)).join('\n');
    for (const [id, page] of destinationPages(openPdf(pdf)))
      expect(text).toMatch(new RegExp(`${id}\\s+${page}(?:\\s|$)`));
  });

  it('writes a tagged document with an outline, a language and a title', async () => {
    const pdf = await readPdf(await browser.print(documentOf(chaptersOf(3), fonts)));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Contents', 'chapter-0', 'chapter-1', 'chapter-2']);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'A test', Language: 'en-GB' });
    const tags = JSON.stringify(await (await pdf.getPage(2)).getStructTree());
    for (const tag of ['"H1"', '"Table"', '"TH"', '"TD"']) expect(tags).toContain(tag);
  });

  it('loads fonts that only running headers use', async () => {
    const style = '@page{@top-right{content:"Running 123";font-family:"JetBrains Mono"}}';
    const mono = fonts.filter(({ family }) => family === 'JetBrains Mono');
    const html = documentOf('<p>body</p>', fonts, style);
    const pdf = await browser.print(html);
    expect(mono.length).toBeGreaterThan(0);
    expect((await pageTexts(pdf))[0]).toContain('Running 123');
  });

  it('shows other scripts with fonts of its own, joined emoji as one sign', async () => {
    const text = '決済する 결제 支付 نظام תשלומים ระบบ 🚀 👩‍💻';
    const more = await loadFallbackFonts(fonts, text);
    const style = 'body{font-family:"Source Sans 3","Fallback"}';
    const pdf = await browser.print(documentOf(`<p>${text}</p>`, [...fonts, ...more], style));
    expect((await pageTexts(pdf))[0]).toMatch(/決済する 결제 支付/);
    const names = new Set(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/[A-Z]{6}\+[A-Za-z0-9]+/g),
    );
    const faces = [...names].map((name) => name.slice(7).replace(/Thin|ExtraLight|Light|Regular/, ''));
    expect([...new Set(faces)].toSorted()).toEqual([
      'NotoEmoji',
      'NotoSansArabic',
      'NotoSansHebrew',
      'NotoSansJP',
      'NotoSansKR',
      'NotoSansThai',
      'SourceSans3',
    ]);
  });

  it('keeps figures of one width apart from those of text', async () => {
    const style =
      '.t{font-variant-numeric:tabular-nums}.p{font-variant-numeric:proportional-nums}span{white-space:pre}';
    const rows = ['1111111111', '0000000000', '7777777777'];
    const body = ['t', 'p'].flatMap((kind) => rows.map((row) => `<p class="${kind}">${row}</p>`)).join('');
    const page = await (await readPdf(await browser.print(documentOf(body, fonts, style)))).getPage(1);
    const { items } = await page.getTextContent();
    const widths = items.flatMap((item) => ('str' in item && /^\d{10}$/.test(item.str) ? [item.width] : []));
    expect(widths).toHaveLength(6);
    const [one, zero, seven, ...proportional] = widths;
    expect(one).toBeCloseTo(zero ?? 0, 1);
    expect(seven).toBeCloseTo(zero ?? 0, 1);
    expect(proportional).toHaveLength(3);
  });

  it.each([
    ['has no policy', '<!doctype html><html lang="en"><head><title>x</title></head><body>x</body></html>'],
    [
      'loads something before its policy',
      documentOf('x', []).replace('<meta charset="utf-8">', '<link rel="prefetch" href="a">'),
    ],
    ['has a weaker policy', documentOf('x', []).replace("default-src 'none'", "default-src 'self'")],
  ])('refuses a document that %s', async (_, html) => {
    await expect(browser.print(html)).rejects.toThrow('does not begin with its content security policy');
  });

  it('refuses contents that name what is nowhere', async () => {
    const html = documentOf('<span class="page-of" data-page-of="nowhere"></span>', fonts);
    await expect(browser.print(html)).rejects.toThrow('`nowhere`');
  });

  it('gives up after the time that it was given', async () => {
    const rows = documentOf('<p>row</p>'.repeat(60_000), fonts);
    await expect(browser.print(rows, 300)).rejects.toMatchObject({ name: 'BrowserError', fault: 'timeout' });
    expect(pageCount(openPdf(await browser.print(documentOf('<p>fine</p>', fonts))))).toBe(1);
  });
});
