/** What is wrong with a `theme.yaml`, each mistake where it stands, and all of them at once. */
import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { contrast, faintColours, palettesIn } from '../../src/theme/colours.ts';
import { readThemeFile, type ReadThemeFile } from '../../src/theme/read-theme-file.ts';
import { starterTheme } from '../../src/theme/starter-theme.ts';

let css = '';
beforeAll(async () => {
  ({ css } = await loadTheme());
});

const HEAD = 'parapet-theme: 1\ntheme: { id: acme, title: House of Acme }\n';

const told = (rest: string): readonly string[] =>
  readThemeFile({ path: 'theme.yaml', text: HEAD + rest }, css).diagnostics.map(({ place, message, hint }) =>
    `${place?.line}:${place?.column} ${message} ${hint ?? ''}`.trim(),
  );

const said = (text: string): ReadThemeFile['said'] | null =>
  readThemeFile({ path: 'theme.yaml', text }, css).value?.said ?? null;

describe('a theme.yaml', () => {
  it('may say nothing but its name', () => {
    expect(told('')).toEqual([]);
    expect(said(HEAD)).toEqual({ 'parapet-theme': 1, theme: { id: 'acme', title: 'House of Acme' } });
  });

  it('is told of every mistake in one run', () => {
    expect(
      told(
        [
          'colors: { ink: "#000000" }',
          'colours: { akzent: "#123456", accent: blue, ink: "#0a0a0a" }',
          'logo: { file: ../../etc/passwd.svg, height: 900 }',
          'fonts: { sans: { regular: /usr/share/a.woff2 } }',
          'texts: { header: "", footer: [x], confidentiality: { secret: C4 } }',
          'page: { paper: a5 }',
        ].join('\n'),
      ),
    ).toEqual([
      '3:1 `colors` is not a known key of the theme. `colours` is there already.',
      '4:12 `akzent` is not a known key of `colours`. `accent` is there already.',
      expect.stringMatching(/^4:39 `colours.accent` must be a colour with six digits, in quotes/),
      expect.stringMatching(
        /^5:15 `logo.file` must be the path of an SVG or PNG file in the folder of the theme/,
      ),
      '5:45 `logo.height` must be at most 16, not the number `900`.',
      '6:10 `fonts.sans` has no `bold`, which it must have. Add `bold: fonts/sans-bold.woff2`. Weight 700.',
      expect.stringMatching(/^6:27 `fonts.sans.regular` must be the path of a WOFF2 file/),
      expect.stringMatching(/^7:18 `texts.header` must be a text on one line, not an empty text\./),
      expect.stringMatching(/^7:22 `texts.footer` must be a text on one line, not a list\./),
      expect.stringMatching(
        /^7:54 `secret` is not a known key of `texts.confidentiality`\. Known keys are `public`/,
      ),
      '8:16 `page.paper` cannot be `a5`. Allowed are `a4` and `letter`.',
    ]);
  });

  it('tells what is faint beside what is wrong otherwise', () => {
    expect(told('colours: { accent: "#7fb3e0", inc: "#000000" }\npage: { paper: A4 }')).toEqual([
      expect.stringMatching(/^3:20 `accent` \(#7fb3e0\) has a contrast of 2\.2:1/),
      expect.stringMatching(/^3:31 `inc`/),
      expect.stringMatching(/^4:16 `page.paper`/),
    ]);
  });

  it('names no file outside of its folder, whatever it is called', () => {
    for (const file of [
      '/a.svg',
      '../a.svg',
      'a/../../b.svg',
      './a.svg',
      'a\\b.svg',
      'http://x/a.svg',
      '.a.svg',
      'a.svg?x',
    ])
      expect(told(`logo: { file: ${JSON.stringify(file)}, height: 9 }`), file).toHaveLength(1);
    expect(told('logo: { file: images/acme-2.svg, height: 9 }')).toEqual([]);
  });

  it('gives no style sheet anything but six digits', () => {
    for (const colour of [
      'red',
      '#fff',
      '#1234567',
      '#12345g',
      '#123456;}body{background:url(//x)',
      'var(--ink)',
      'url(x)',
    ])
      expect(told(`colours: { rule: ${JSON.stringify(colour)} }`), colour).toHaveLength(1);
  });

  it('is held to what can be read, on white, on its tint and on the dark page', () => {
    expect(told('colours: { accent: "#7fb3e0" }')).toEqual([
      '3:20 `accent` (#7fb3e0) has a contrast of 2.2:1 on white paper; text needs 4.5:1. `"#4c6b86"` is the nearest of its hue that can be read.',
    ]);
    expect(told('colours: { tint: "#808080" }')).not.toEqual([]);
    expect(told('night: { accent: "#1f4b73" }')).toEqual([
      expect.stringMatching(
        /^3:18 `accent` \(#1f4b73\) has a contrast of 1\.\d:1 on the dark page; text needs 4\.5:1\./,
      ),
    ]);
    expect(told('colours: { hair: "#ffffff" }')).toEqual([]);
  });

  it('suggests a colour that would do', () => {
    const { colours } = palettesIn(css);
    const [faint] = faintColours({ accent: '#7fb3e0' }, colours);
    expect(faint?.better).toMatch(/^#[0-9a-f]{6}$/);
    for (const ground of ['#ffffff', colours.colours.tint, ...colours.cells])
      expect(contrast(faint?.better ?? '#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a pasted secret covered, and is refused', () => {
    const key = ['AKIA', 'Q3EGRIKTJ5ABCDEF'].join('');
    const read = readThemeFile({ path: 'theme.yaml', text: `${HEAD}texts: { footer: ${key} }\n` }, css);
    expect(read.diagnostics.map(({ code }) => code)).toContain('secret-in-spec');
    expect(read.file.text).not.toContain(key);
  });

  it('begins as the package looks, so that taking a comment away changes nothing', () => {
    const text = starterTheme(palettesIn(css));
    expect(said(text)).toEqual({ 'parapet-theme': 1, theme: { id: 'house', title: 'Our house style' } });
    const all = said(text.replaceAll(/^#(?=\w|  )/gm, ''));
    const palettes = palettesIn(css);
    expect(all?.colours).toEqual(palettes.colours.colours);
    expect(all?.night).toEqual(palettes.night.colours);
    expect(all?.page).toEqual({ paper: 'a4', cover: false });
    expect(all?.fonts?.sans?.semibold).toBe('fonts/sans-semibold.woff2');
  });
});
