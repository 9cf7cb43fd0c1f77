/** Reads `templates/` once, so that everything after it works on plain values. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { type FallbackFont, foreignCharacters, neededFonts } from '../page/fallback-fonts.ts';
import { FALLBACK_FAMILY, type Font, type Theme } from '../page/theme.ts';

/** `templates/` stands beside `src/` and beside `dist/`: two levels above this file in both. */
const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Which file serves which characters; kept as data beside the files. */
interface FontEntry extends Omit<Font, 'data'> {
  readonly file: string;
}

/** The theme in `folder`, by default the one that the package ships. Throws if a file in it is missing. */
export async function loadTheme(folder: string = TEMPLATES): Promise<Theme> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const sorted = names.toSorted();
  const templates = sorted.filter((name) => name.endsWith('.hbs'));
  const sheets = sorted.filter((name) => name.endsWith('.css'));
  const [texts, css, fonts] = await Promise.all([
    Promise.all(templates.map(read)),
    Promise.all(sheets.map(read)),
    loadFonts(path.join(folder, 'fonts')),
  ]);
  return {
    templates: Object.fromEntries(
      templates.map((name, i) => [name.slice(0, -'.hbs'.length), texts[i] ?? '']),
    ),
    css: css.join('\n'),
    fonts,
    brand: null,
  };
}

/** The script of the page on a screen: its files in the order of their names, which share one scope of their own. */
export async function loadScreenScript(): Promise<string> {
  const folder = path.join(TEMPLATES, 'screen');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return `(() => {\n'use strict';\n${texts.join('\n')}})();`;
}

/** The fonts that `fonts.json` in `folder` lists, with their data. */
export async function loadFonts(folder: string = path.join(TEMPLATES, 'fonts')): Promise<readonly Font[]> {
  const entries = JSON.parse(await readFile(path.join(folder, 'fonts.json'), 'utf8')) as readonly FontEntry[];
  return Promise.all(
    entries.map(async ({ file, ...font }) => ({
      ...font,
      data: await readFile(path.join(folder, file), 'base64'),
    })),
  );
}

/** Fonts for the characters of `text` that `fonts` lack; what no font has stays without one. */
export async function loadFallbackFonts(fonts: readonly Font[], text: string): Promise<readonly Font[]> {
  if (foreignCharacters(fonts, text).length === 0) return [];
  const folder = path.join(TEMPLATES, 'fonts', 'fallback');
  const index = await readFile(path.join(folder, 'fonts.json'), 'utf8');
  const needed = neededFonts(JSON.parse(index) as readonly FallbackFont[], fonts, text);
  return Promise.all(
    needed.map(async ({ file, unicodeRange }) => ({
      family: FALLBACK_FAMILY,
      style: 'normal' as const,
      weight: 400,
      unicodeRange,
      data: await readFile(path.join(folder, file), 'base64'),
    })),
  );
}
