/** The sample as it is handed out: everything that a reader, a screen reader and an archive rely on. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { drawFigures } from '../../src/draw-figures.ts';
import { pdfDocument } from '../../src/exporters/pdf.ts';
import { openBrowser } from '../../src/host/browser.ts';
import { loadTheme } from '../../src/host/load-theme.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { unservedCharacters } from '../../src/page/font-faces.ts';
import type { Theme } from '../../src/page/theme.ts';
import { destinationPages } from '../../src/pdf/destinations.ts';
import { expandPdf } from '../../src/pdf/expand.ts';
import { bodiesOf, openPdf } from '../../src/pdf/pdf-file.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { reviewOf } from '../reviewed.ts';
import { accessibilityFaults } from './accessibility.ts';
import { readPdf } from './documents.ts';

const SAMPLE = 'samples/claims-intake.yaml';

/** Points; rounding of the transformation aside. */
const SMALLEST_TEXT = 7 - 0.01;

interface Piece {
  readonly text: string;
  /** Points on paper. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

let review: Review;
let theme: Theme;
let html = '';
let pdf: PDFDocumentProxy;
let finished: Uint8Array = new Uint8Array();
/** Objects that are not streams. */
let objects: readonly string[] = [];
let pages: readonly (readonly Piece[])[] = [];
let begins: ReadonlyMap<string, number> = new Map();

beforeAll(async () => {
  const text = await readFile(fileURLToPath(new URL(`../../${SAMPLE}`, import.meta.url)), 'utf8');
  review = reviewOf(text, '2026-11-23', SAMPLE);
  theme = await loadTheme();
  await using browser = await openBrowser({ executable: null, sandbox: true });
  const { placed } = await drawFigures(review.diagrams, browser, theme.fonts);
  html = await composePage(review, placed, theme);
  finished = await pdfDocument(await browser.print(html), review);
  const open = expandPdf(finished);
  begins = destinationPages(openPdf(open));
  objects = bodiesOf(openPdf(open)).flatMap(({ text: body, stream }) => (stream ? [] : [body]));
  pdf = await readPdf(finished);
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => piecesOf(index + 1)));
});

async function piecesOf(number: number): Promise<readonly Piece[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, y] = item.transform as readonly number[];
    const size = Math.min(Math.hypot(a ?? 0, b ?? 0), Math.hypot(c ?? 0, d ?? 0));
    return [{ text: item.str, size, x: x ?? 0, y: y ?? 0 }];
  });
}

/** Points above the lower edge of the paper where the text of a page ends at the latest. */
const FOOT = 62;

/** Points: a sixth of the text of a page. */
const ROOM = 120;

/** Lines of text below the header; a page with fewer looks like a mistake. */
const FEWEST_LINES = 8;

/** Heights of the lines of a page, without header and footer. */
const heightsOf = (page: readonly Piece[]): readonly number[] => {
  const heights = page.map(({ y }) => Math.round(y)).filter((y) => y > FOOT);
  const header = Math.max(...heights);
  return [...new Set(heights)].filter((y) => y < header);
};

const endOf = (page: readonly Piece[]): number => Math.min(...heightsOf(page));
const linesOf = (page: readonly Piece[]): number => heightsOf(page).length;

const textOf = (page: readonly Piece[]): string => page.map(({ text }) => text).join(' ');

/** Text as it is read, without marks and with single spaces. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const elements = (type: string): readonly string[] =>
  objects.filter((body) => body.startsWith('<</Type /StructElem') && body.includes(`/S /${type}\n`));

describe('the whole document', () => {
  it('is tagged, and has a language and a title that viewers show', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Claims intake platform: design review', Language: 'en' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect(objects.filter((body) => body.includes('/DisplayDocTitle true'))).toHaveLength(1);
  });

  it('is short enough to be read', () => {
    expect((begins.get('appendix') ?? Infinity) - 1).toBeLessThanOrEqual(25);
    expect(pages.length).toBeLessThanOrEqual(65);
  });

  it('has room left before its appendix, so that a longer sentence does not make a longer document', () => {
    const last = pages[(begins.get('appendix') ?? 0) - 2] ?? [];
    expect(endOf(last)).toBeGreaterThan(FOOT + ROOM);
  });

  it('has no page for a remark that its table left behind', () => {
    const thin = pages.flatMap((page, index) => (linesOf(page) < FEWEST_LINES ? [index + 1] : []));
    expect(thin).toEqual([]);
  });

  it('has an outline of three levels at most whose every entry leads somewhere', async () => {
    type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
    const headings = new Set(
      Array.from(html.matchAll(/<h\d[^>]*>([^]*?)<\/h\d>/g), ([, inner = '']) => plain(inner)),
    );
    const walk = async (entries: readonly Entry[], depth: number): Promise<void> => {
      for (const { title, dest, items } of entries) {
        // A heading that touches the page before is printed on both, and stands here twice in one.
        expect(headings).toContain(plain(title));
        expect(depth, title).toBeLessThanOrEqual(3);
        const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
        const page: unknown = target?.[0];
        expect(
          await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0]),
          title,
        ).toBeGreaterThanOrEqual(0);
        await walk(items as readonly Entry[], depth + 1);
      }
    };
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title).slice(0, 2)).toEqual([
      'Claims intake platform',
      'Recommendation: Approve with conditions',
    ]);
    expect(outline.map(({ title }) => title)).toContain('What can go wrong?');
    expect(JSON.stringify(outline)).toContain('Sign-off');
    await walk(outline, 1);
  });

  it('embeds the fonts of the theme and no others', () => {
    const fonts = objects.filter((body) => body.startsWith('<</Type /Font\n'));
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) {
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+(?:SourceSans3|JetBrainsMono)/);
      expect(font).toMatch(/\/Subtype \/(?:Type0|CIDFontType2)\b/);
    }
    const described = objects.filter((body) => body.startsWith('<</Type /FontDescriptor'));
    expect(described).toHaveLength(fonts.filter((font) => font.includes('/CIDFontType2')).length);
    for (const descriptor of described) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
  });

  it('has a glyph for every character', () => {
    const shown = html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, '');
    expect(unservedCharacters(theme.fonts, shown)).toEqual([]);
    expect(pages.map(textOf).join('')).not.toMatch(/[\0\ufffd]/);
  });
});

describe('what it carries', () => {
  it('is the spec, the review and the findings, with their sums', async () => {
    const attached = Object.values(
      (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
    );
    const files = new Map(attached.map(({ filename, content }) => [filename, Buffer.from(content)]));
    expect([...files.keys()].toSorted()).toEqual([
      'SHA256SUMS',
      'claims-intake.yaml',
      'findings.sarif',
      'review.json',
    ]);
    const sums = files.get('SHA256SUMS')?.toString().trimEnd().split('\n') ?? [];
    expect(sums).toHaveLength(3);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
    }
    expect(JSON.parse(files.get('findings.sarif')?.toString() ?? '')).toMatchObject({
      version: '2.1.0',
      runs: [{ automationDetails: { id: 'parapet/claims-intake/' } }],
    });
  });

  it('is small enough to be sent around', () => {
    expect(finished.length).toBeLessThanOrEqual(2_000_000);
  });

  it('can be filled in by each who signs', async () => {
    const fields = (await pdf.getFieldObjects()) ?? {};
    expect(Object.keys(fields).toSorted()).toEqual(
      ['architect', 'iso', 'risk'].flatMap((who) =>
        ['date', 'decision', 'signature'].map((what) => `field-${who}-${what}`),
      ),
    );
    expect(elements('Form')).toHaveLength(9);
  });
});

describe('each page', () => {
  it('prints no text smaller than seven points, diagrams included', () => {
    const small = pages.flatMap((pieces, index) =>
      pieces
        .filter(({ size }) => size < SMALLEST_TEXT)
        .map(({ text, size }) => `${index + 1}: ${size} ${text}`),
    );
    expect(small).toEqual([]);
  });

  it('has its footer, and after the first its header, and text between them', () => {
    for (const [index, pieces] of pages.entries()) {
      const text = textOf(pieces);
      expect(text).toContain(`${index + 1} / ${pages.length}`);
      expect(text).toContain(`as of 2026-11-23, spec ${review.digest.slice(0, 12)}`);
      expect(text).toContain('Confidential');
      expect(text).toContain(index === 0 ? 'Design review' : 'Claims intake platform, revision 2.1');
      expect(pieces.length, `page ${index + 1}`).toBeGreaterThan(8);
    }
  });

  it('says severities in words beside their numbers, so that a grey copy says them too', () => {
    const begin = (begins.get('work-list') ?? 0) - 1;
    const lines = pages[begin] ?? [];
    for (const { number, severity } of review.findings) {
      const row = lines.find(({ text, x }) => text.trim() === number && x < 60);
      const beside = lines.filter(({ y }) => Math.abs(y - (row?.y ?? 0)) < 1).map(({ text }) => text.trim());
      expect(beside.join(' ').toLowerCase(), number).toContain(` ${severity} `);
    }
  });

  it('holds whole rows: a finding or a threat is numbered at the left edge of one page only', () => {
    const seen = new Map<string, number[]>();
    for (const [index, pieces] of pages.entries()) {
      for (const { text, x, size } of pieces) {
        // What is about an element stands below its name, smaller than the number of a row.
        if (x > 60 || size < 7.45 || !/^[FQT]-\d+$/.test(text.trim())) continue;
        seen.set(text.trim(), [...(seen.get(text.trim()) ?? []), index + 1]);
      }
    }
    // The contents of the appendix and the decision page name some again; no list names one on two pages in a row.
    const split = [...seen].filter(([, on]) => on.some((page, i) => i > 0 && page - (on[i - 1] ?? 0) === 1));
    expect(seen.size).toBeGreaterThan(50);
    expect(split.filter(([, on]) => (on[0] ?? 0) > 3)).toEqual([]);
  });
});

describe('the structure', () => {
  it('gives every table headings with a scope, and every figure a text', () => {
    const tables = elements('Table');
    const headings = elements('TH');
    expect(tables.length).toBeGreaterThan(30);
    expect(headings.filter((body) => !/\/Scope \/(?:Column|Row)/.test(body))).toEqual([]);
    expect((html.match(/<table[^]*?<\/table>/g) ?? []).filter((table) => !/<th scope=/.test(table))).toEqual(
      [],
    );
    const figures = elements('Figure');
    expect(figures.length).toBeGreaterThanOrEqual(3);
    expect(figures.filter((body) => !/\/Alt [(<]/.test(body))).toEqual([]);
  });

  it('says of every link where it leads', () => {
    const links = objects.filter((body) => body.includes('/Subtype /Link'));
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((body) => !body.includes('/Contents <FEFF'))).toEqual([]);
  });
});

describe('those who do not see it', () => {
  it('find everything told in the structure', () => {
    expect(accessibilityFaults(finished)).toEqual([]);
  });
});

describe('links inside the document', () => {
  it('all lead to a place that exists', async () => {
    const names = objects.flatMap((body) => /\/Subtype \/Link[^]*\/Dest \/(\S+)/.exec(body)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(500);
    const destinations = await pdf.getDestinations();
    expect([...new Set(names)].filter((name) => !(name in destinations))).toEqual([]);
    const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
    const targets = new Set(Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id = '']) => id));
    expect([...targets].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe((html.match(/ id="/g) ?? []).length);
  });

  it('stand in the contents with the page on which the section is', () => {
    const entries = Array.from(html.matchAll(/<a class="entry" href="#([^"]+)"><span>([^<]*)<\/span>/g));
    expect(entries.length).toBeGreaterThan(25);
    const contents = `${textOf(pages[1] ?? [])} `.replace(/\s+/g, ' ');
    for (const [, id = '', title = ''] of entries) {
      const page = begins.get(id) ?? 0;
      expect(contents).toContain(`${title} ${page} `);
      expect(textOf(pages[page - 1] ?? [])).toContain(title);
    }
  });
});
