/** The logo and the fonts of a theme, each examined before anything shows it. */
import path from 'node:path';

import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { type LogoPicture, logoOf } from '../host/logo.ts';
import { readThemeBytes } from '../host/theme-folder.ts';
import { fontCharacters } from '../host/woff2-characters.ts';
import { child, type Pointer } from '../source/pointer.ts';
import type { ThemeFont } from '../theme/dress.ts';
import type { ReadThemeFile } from '../theme/read-theme-file.ts';

/** Files of a theme by their paths from its folder. */
export type FilesOfTheme = readonly (readonly [file: string, bytes: Buffer])[];

interface Pictures {
  readonly logo: LogoPicture | null;
  readonly fonts: ReadonlyMap<string, ThemeFont>;
  readonly bytes: FilesOfTheme;
  readonly diagnostics: readonly Diagnostic[];
}

/** The logo and the fonts that the file names, each examined; what is wrong is told where it is named. */
export async function picturesOf({ document, said }: ReadThemeFile, folder: string): Promise<Pictures> {
  const diagnostics: Diagnostic[] = [];
  const bytes: [string, Buffer][] = [];
  const fonts = new Map<string, ThemeFont>();
  const known = new Map<string, Buffer>();
  const bytesAt = async (at: Pointer, file: string): Promise<Buffer | null> => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const got = await readThemeBytes(folder, file);
    if ('refused' in got) {
      wrong(at, file, got.refused);
      return null;
    }
    known.set(file, got.bytes);
    bytes.push([file, got.bytes]);
    return got.bytes;
  };
  const wrong = (at: Pointer, file: string, why: string): void => {
    diagnostics.push(
      errorAt(
        document.locate(at),
        'theme-file',
        `${quote(file, 200)} ${why}.`,
        HINTS[path.extname(file)] ?? null,
      ),
    );
  };
  let logo: LogoPicture | null = null;
  if (said.logo !== undefined) {
    const { file } = said.logo;
    const at = child('', 'logo', 'file');
    const data = await bytesAt(at, file);
    const picture = data === null ? null : logoOf(data, file.endsWith('.svg') ? 'svg' : 'png');
    if (typeof picture === 'string') wrong(at, file, picture);
    else logo = picture;
  }
  for (const face of ['sans', 'mono'] as const) {
    for (const [cut, file] of Object.entries(said.fonts?.[face] ?? {})) {
      const at = child('', 'fonts', face, cut);
      // oxlint-disable-next-line no-await-in-loop -- six files at most
      const data = await bytesAt(at, file);
      if (data === null) continue;
      const characters = fontCharacters(data);
      if (characters === null) wrong(at, file, 'is no WOFF2 font whose characters can be read');
      else if (!characters.includes(0x61)) wrong(at, file, 'has no sign for `a`: it is no face for text');
      else fonts.set(file, { data: data.toString('base64'), characters });
    }
  }
  return { logo, fonts, bytes, diagnostics };
}

const HINTS: Readonly<Record<string, string>> = {
  '.svg': 'Export it as plain SVG: paths and gradients, no style sheet, no text, no picture inside.',
  '.png': 'Export it as PNG, with as many points as it needs at its size on paper.',
  '.woff2': 'Convert the font to WOFF2, with the characters that you write.',
};
