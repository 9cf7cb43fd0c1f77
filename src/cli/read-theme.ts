/** The theme that a command line or a config names: its folder read, everything in it examined, over our own look. */
import { createHash } from 'node:crypto';
import path from 'node:path';

import { type Diagnostic, errorAt, hasErrors, warningAt } from '../diagnostic/diagnostic.ts';
import { inOrder } from '../diagnostic/order.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { loadTheme } from '../host/load-theme.ts';
import { lookIntoTheme, readThemeBytes, TEMPLATE_FOLDERS } from '../host/theme-folder.ts';
import { firstInvalidUtf8 } from '../host/utf8.ts';
import type { ThemeMark } from '../page/format.ts';
import type { Theme } from '../page/theme.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { Report } from '../reporters/report.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkTemplates, type ThemeTemplate } from '../theme/check-templates.ts';
import { dress } from '../theme/dress.ts';
import { isWhole, readThemeFile, type ReadThemeFile, THEME_FILE } from '../theme/read-theme-file.ts';
import { terminalRoot } from './read-specs.ts';
import { type FilesOfTheme, picturesOf } from './theme-pictures.ts';

/** A theme as it was read. */
export interface ThemeRead {
  /** Null where there is a mistake in it. */
  readonly theme: Theme | null;
  readonly mark: ThemeMark | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that places point into. */
  readonly files: readonly SourceFile[];
  /** What it says, if that can be read. */
  readonly said: ReadThemeFile['said'] | null;
  /** Its templates by the names of those that they replace. */
  readonly templates: ReadonlyMap<string, SourceFile>;
}

/** The ending of a template. */
const TEMPLATE = '.hbs';

/** Reads a theme. Throws `FileError` where the folder cannot be read. */
export async function readTheme(folder: string): Promise<ThemeRead> {
  const own = await loadTheme();
  const texts = await textsIn(folder);
  const main = texts.main === null ? null : readThemeFile(texts.main, own.css);
  const value = main?.value ?? null;
  const pictures = value === null ? null : await picturesOf(value, folder);
  const diagnostics = inOrder([
    ...texts.diagnostics,
    ...(main?.diagnostics ?? []),
    ...(await checkTemplates(texts.templates, own.templates)),
    ...(pictures?.diagnostics ?? []),
  ]);
  const told = {
    diagnostics,
    files: [...(main === null ? [] : [main.file]), ...texts.templates.map(({ file }) => file)],
    said: value?.said ?? null,
    templates: new Map(texts.templates.map(({ name, file }) => [name, file])),
  };
  if (value === null || pictures === null || hasErrors(diagnostics) || !isWhole(value.said))
    return { ...told, theme: null, mark: null };
  const { said } = value;
  const sha256 = digestOf([...texts.bytes, ...pictures.bytes]);
  const templates = Object.fromEntries(texts.templates.map(({ name, file }) => [name, file.text]));
  const { logo, fonts } = pictures;
  return {
    ...told,
    theme: dress(own, { said, sha256, templates, logo, fonts }),
    mark: { id: said.theme.id, sha256 },
  };
}

interface Texts {
  readonly main: SourceFile | null;
  readonly templates: readonly ThemeTemplate[];
  readonly bytes: FilesOfTheme;
  readonly diagnostics: readonly Diagnostic[];
}

/** The `theme.yaml` and the templates of a folder. */
async function textsIn(folder: string): Promise<Texts> {
  const { templates: names, others } = await lookIntoTheme(folder);
  const bytes: [string, Buffer][] = [];
  const diagnostics: Diagnostic[] = misspelt(others, folder);
  const textOf = async (name: string): Promise<SourceFile | null> => {
    const got = await readThemeBytes(folder, name);
    const file = shownIn(folder, name);
    if ('bytes' in got && firstInvalidUtf8(got.bytes) < 0) {
      bytes.push([name, got.bytes]);
      return { path: file, text: new TextDecoder('utf-8').decode(got.bytes) };
    }
    const why = 'refused' in got ? got.refused : 'is not UTF-8';
    diagnostics.push(errorAt(null, 'theme-file', `${quote(file, 200)} ${why}.`, null));
    return null;
  };
  const main = await textOf(THEME_FILE);
  const templates: ThemeTemplate[] = [];
  for (const name of names.filter((one) => one.endsWith(TEMPLATE))) {
    // oxlint-disable-next-line no-await-in-loop -- few small files
    const file = await textOf(name);
    if (file !== null) templates.push({ name: name.slice(0, -TEMPLATE.length), file });
  }
  return { main, templates, bytes, diagnostics };
}

/** A file of the theme as messages show it. */
function shownIn(folder: string, file: string): string {
  const from = path.relative(terminalRoot(folder), path.resolve(folder, file)).split(path.sep).join('/');
  return from.startsWith('../') ? file : from;
}

/** Of every file by its path; parts are told apart wherever they are cut. */
function digestOf(files: FilesOfTheme): string {
  const hash = createHash('sha256');
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  for (const [file, bytes] of sorted)
    hash.update(`${Buffer.byteLength(file)}:${file}${bytes.length}:`).update(bytes);
  return hash.digest('hex');
}

/** A folder whose name is nearly that of one with templates would be passed over without a word. */
function misspelt(others: readonly string[], folder: string): Diagnostic[] {
  return others.flatMap((name) => {
    const isTheme = /^theme\.(?:ya?ml|json)$/i.test(name);
    const near = isTheme ? [THEME_FILE] : suggest(name, TEMPLATE_FOLDERS);
    const isTemplate = name.endsWith(TEMPLATE);
    if (near.length === 0 && !isTemplate) return [];
    const message = `${quote(shownIn(folder, name), 200)} is no part of the theme, and is passed over.`;
    const hint = isTemplate
      ? `Put it into ${quoteList(TEMPLATE_FOLDERS, 'or')}.`
      : `Did you mean ${quoteList(near, 'or')}?`;
    return [warningAt(null, 'theme-file', message, hint)];
  });
}

/** What mistakes of a theme come to. */
export const UNUSABLE = 'the theme cannot be used';

/** The theme as a report, for what there is to say of it. */
export function themeReport(folder: string, { diagnostics, files }: ThemeRead): Report {
  return mistakesIn({ path: path.join(folder, THEME_FILE), files, diagnostics, consequence: UNUSABLE });
}
