/** A document in the look of an organization: its values, its fonts, and nothing that it was not asked for. */
import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { fontCharacters } from '../../src/host/woff2-characters.ts';
import { composePage } from '../../src/page/compose-page.ts';
import { parseRanges } from '../../src/page/font-faces.ts';
import { BOARD } from '../../src/page/format.ts';
import type { Theme } from '../../src/page/theme.ts';
import { dress, rangesOf, type ThemeMaterial, without } from '../../src/theme/dress.ts';
import type { ThemeFile } from '../../src/theme/theme-file.generated.ts';
import { review } from '../page/review-fixture.ts';

let own: Theme;
beforeAll(async () => {
  own = await loadTheme();
});

const HEAD = { 'parapet-theme': 1, theme: { id: 'acme', title: 'House of Acme' } } as const;

const dressed = (said: Partial<ThemeFile>, more: Partial<ThemeMaterial> = {}): Theme =>
  dress(own, {
    said: { ...HEAD, ...said },
    sha256: 'f'.repeat(64),
    templates: {},
    logo: null,
    fonts: new Map(),
    ...more,
  });

describe('a theme', () => {
  it('adds values of variables to the style sheet, and nothing else', () => {
    const { css } = dressed({ colours: { accent: '#0b4f55' }, night: { tint: '#182a2a' } });
    expect(css.slice(own.css.length)).toBe(
      '\n:root{--accent:#0b4f55;}\n' +
        '@supports (color:light-dark(#000,#fff)){@media screen{:root{--night-tint:#182a2a;--accent:light-dark(#0b4f55,var(--night-accent));}}}\n',
    );
    expect(dressed({}).css).toBe(`${own.css}\n`);
  });

  it('puts its words where they belong, as text', async () => {
    const theme = dressed(
      {
        texts: {
          owner: 'Acme <b>AG</b>',
          header: 'Acme',
          footer: 'Board"} *{x',
          confidentiality: { confidential: 'C3 & so on', none: 'C0' },
        },
      },
      {
        templates: {
          'sections/cover': '<header class="cover"><p>{{> brand}}{{classification}}</p></header>',
        },
      },
    );
    const classified = { ...review, design: { ...review.design, classification: 'confidential' as const } };
    const html = await composePage(classified, new Map(), theme, { ...BOARD, cover: true });
    expect(html).toContain('<span class="brand"><bdi>Acme &lt;b&gt;AG&lt;/b&gt;</bdi></span>');
    expect(html).toContain('C3 &amp; so on');
    expect(html).toContain('@top-left{content:"Acme: ');
    expect(html).toMatch(
      /@bottom-center\{content:"C3 \\000026 so on, Board\\000022\\00007d \\00002a\\00007bx"/,
    );
    expect(html).toContain(`House of Acme, theme acme, SHA-256 ${'f'.repeat(64)}`);
    expect(await composePage(review, new Map(), own)).not.toContain('class="brand"');
  });

  it('gives its logo a width, and whoever cannot see it the name', async () => {
    const logo = { data: 'data:image/png;base64,AAAA', ratio: 1 / 3 };
    const theme = dressed({ logo: { file: 'a.png', height: 10 }, texts: { owner: 'Acme' } }, { logo });
    expect(await composePage(review, new Map(), theme)).toContain(
      '<img alt="Acme" src="data:image/png;base64,AAAA" style="width:3.33mm;height:10mm">',
    );
  });

  it('has its fonts take the place of ours for the characters that they have, and for no others', async () => {
    const bytes = await readFile('samples/themes/harbour/fonts/plex-regular.woff2');
    const characters = fontCharacters(bytes) ?? [];
    const font = { data: bytes.toString('base64'), characters };
    const sans = { regular: 'a.woff2', bold: 'b.woff2' };
    const fonts = new Map([
      ['a.woff2', font],
      ['b.woff2', { data: 'Yg==', characters }],
    ]);
    const theme = dressed({ fonts: { sans } }, { fonts });
    const cuts = theme.fonts.filter(({ data }) => data === font.data || data === 'Yg==');
    expect(cuts.map(({ family, style, weight }) => `${family} ${style} ${weight}`)).toEqual([
      'Source Sans 3 normal 400',
      'Source Sans 3 normal 600',
      'Source Sans 3 normal 700',
    ]);
    const serving = (point: number, weight: number): readonly string[] =>
      theme.fonts
        .filter((one) => one.family === 'Source Sans 3' && one.style === 'normal' && one.weight === weight)
        .filter(({ unicodeRange }) =>
          parseRanges(unicodeRange).some(([first, last]) => first <= point && point <= last),
        )
        .map(({ data }) => data);
    expect(serving(0x61, 400)).toEqual([font.data]);
    expect(serving(0x61, 600)).toEqual(['Yg==']);
    const greek = serving(0x3b1, 400);
    expect(greek).toHaveLength(1);
    expect(greek).not.toContain(font.data);
    // Every character that could be printed before can be printed now.
    const served = (all: Theme): number =>
      new Set(
        all.fonts.flatMap(({ unicodeRange }) =>
          parseRanges(unicodeRange).flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)),
        ),
      ).size;
    expect(served(theme)).toBeGreaterThanOrEqual(served(own));
  });

  it('reckons with ranges', () => {
    expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
    expect(
      without(
        [[0, 10]],
        [
          [0, 2],
          [5, 5],
          [9, 20],
        ],
      ),
    ).toEqual([
      [3, 4],
      [6, 8],
    ]);
    expect(
      without(
        [
          [0, 10],
          [20, 30],
        ],
        [[5, 25]],
      ),
    ).toEqual([
      [0, 4],
      [26, 30],
    ]);
    expect(without([[5, 6]], [[0, 10]])).toEqual([]);
    expect(without([[5, 6]], [])).toEqual([[5, 6]]);
  });
});
