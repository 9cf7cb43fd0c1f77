import { beforeAll, describe, expect, it } from 'vitest';

import { loadFonts } from '../../src/host/load-theme.ts';
import { fontFaces, unservedCharacters } from '../../src/page/font-faces.ts';
import type { Font } from '../../src/page/theme.ts';

const subset = (family: string, unicodeRange: string): Font => ({
  family,
  style: 'normal',
  weight: 400,
  unicodeRange,
  data: 'd09GMg==',
});

describe('fontFaces', () => {
  const fonts = [subset('A', 'U+0000-00FF, U+20AC'), subset('B', 'U+4??')];

  it('inlines the fonts whose characters occur, in their order', () => {
    expect(fontFaces(fonts, 'ä')).toBe(
      '@font-face{font-family:"A";font-style:normal;font-weight:400;font-display:block;' +
        'src:url(data:font/woff2;base64,d09GMg==) format("woff2");unicode-range:U+0000-00FF, U+20AC;}\n',
    );
    expect(fontFaces(fonts, 'Жa').match(/font-family:"."/g)).toEqual(['font-family:"A"', 'font-family:"B"']);
    expect(fontFaces(fonts, '漢')).toBe('');
  });

  it('does not depend on the order of the characters', () => {
    expect(fontFaces(fonts, '€Жa')).toBe(fontFaces(fonts, 'aЖ€'));
  });

  it('refuses a range that is none', () => {
    expect(() => fontFaces([subset('A', 'latin')], 'a')).toThrow('`latin` is not a unicode-range.');
  });
});

describe('the fonts of the theme', () => {
  let fonts: readonly Font[] = [];
  beforeAll(async () => {
    fonts = await loadFonts();
  });

  it('serve the languages of Europe and Vietnamese', () => {
    expect(unservedCharacters(fonts, 'Straße, żółć, Ελλάδα, Україна, Việt, 100 €, "–…')).toEqual([]);
    expect(unservedCharacters(fonts, 'a→漢\n')).toEqual(['→', '漢']);
  });

  it('are WOFF2 files with their licences', () => {
    expect(fonts).toHaveLength(30);
    for (const { data } of fonts) expect(Buffer.from(data, 'base64').toString('latin1', 0, 4)).toBe('wOF2');
  });
});
