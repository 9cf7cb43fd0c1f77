/** Other scripts: each character comes from one file, and the text alone decides from which. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { loadFallbackFonts, loadFonts } from '../../src/host/load-theme.ts';
import { type FallbackFont, neededFonts } from '../../src/page/fallback-fonts.ts';
import { withServedText } from '../../src/page/served-text.ts';
import { FALLBACK_FAMILY } from '../../src/page/theme.ts';

const fonts = await loadFonts();
const folder = new URL('../../templates/fonts/fallback/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('fonts.json', folder), 'utf8')) as readonly FallbackFont[];

/** The type faces that serve `text`, each once. */
function facesFor(text: string): readonly string[] {
  const files = neededFonts(index, fonts, text).map(({ file }) => file);
  return [...new Set(index.filter(({ file }) => files.includes(file)).map(({ family }) => family))];
}

describe('fonts for other scripts', () => {
  it.each([
    ['نظام المدفوعات', ['Noto Sans Arabic']],
    ['תשלומים', ['Noto Sans Hebrew']],
    ['ระบบ', ['Noto Sans Thai']],
    ['भुगतान', ['Noto Sans Devanagari']],
    ['支付系统', ['Noto Sans SC']],
    ['決済する', ['Noto Sans JP']],
    ['결제 決濟', ['Noto Sans KR']],
    ['launch 🚀', ['Noto Emoji']],
    ['Zahlung, платёж, thanh toán', []],
  ])('serve %s from %j', (text, faces) => {
    expect(facesFor(text)).toEqual(faces);
  });

  it('give a character that several have to one of them', () => {
    const needed = neededFonts(index, fonts, '決済する 支付 결제');
    const given = needed.flatMap(({ unicodeRange }) => unicodeRange.split(','));
    expect(new Set(given).size).toBe(given.length);
    expect(given).toHaveLength(8);
  });

  it('keep what is joined to one sign in one file', () => {
    const needed = neededFonts(index, fonts, 'by 👩‍💻');
    const whole = needed.filter(({ unicodeRange }) => unicodeRange.includes('U+200D'));
    expect(whole.map(({ unicodeRange }) => unicodeRange)).toEqual(['U+200D,U+1F469,U+1F4BB']);
  });

  it('do not depend on the order of the text', () => {
    expect(neededFonts(index, fonts, '支付 🚀')).toEqual(neededFonts(index, fonts, '🚀 付支'));
  });

  it('leave nothing to be marked, and add nothing to a text that needs none', async () => {
    const text = '<p>決済 기반, نظام 🚀 → west</p>';
    const more = await loadFallbackFonts(fonts, text);
    expect(new Set(more.map(({ family }) => family))).toEqual(new Set([FALLBACK_FAMILY]));
    expect(withServedText(text, [...fonts, ...more])).toEqual({
      html: '<p>決済 기반, نظام 🚀 -&gt; west</p>',
      lost: [],
    });
    expect(await loadFallbackFonts(fonts, 'Größe → 5')).toEqual([]);
  });

  it('are all there, with their licences', () => {
    expect(index.length).toBeGreaterThan(300);
    for (const { file } of index) expect(existsSync(new URL(file, folder)), file).toBe(true);
    for (const { family } of index) {
      const licence = `OFL-${family.toLowerCase().replaceAll(' ', '-')}.txt`;
      expect(readFileSync(new URL(licence, folder), 'utf8')).toContain('SIL Open Font License');
    }
  });
});
