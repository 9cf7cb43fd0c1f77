/** How documents look: our own look, or that of a theme, read once for a run. */
import { errorAt } from '../diagnostic/diagnostic.ts';
import { loadTheme } from '../host/load-theme.ts';
import { BOARD, type Format, type Paper } from '../page/format.ts';
import type { Theme } from '../page/theme.ts';
import { TemplateError } from '../page/templates.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { Report } from '../reporters/report.ts';
import type { Profile } from '../sections/profile.ts';
import type { SourceFile } from '../source/source-file.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readTheme, themeReport, UNUSABLE } from './read-theme.ts';
import type { Terminal } from './terminal.ts';

/** A look that documents can be made in. */
export interface Look {
  readonly theme: Theme;
  readonly mark: Format['theme'];
  /** What the theme says of paper and cover. */
  readonly page: { readonly paper?: Paper; readonly cover?: boolean };
  /** Templates of the theme by the names of those that they replace. */
  readonly templates: ReadonlyMap<string, SourceFile>;
}

/** Looks by the folders of their themes; null where a theme has mistakes, which have been told to who asked first. */
export type Looks = (folder: string | null, terminal: Terminal) => Promise<Look | null>;

/** Reads each look once. */
export function looks(): Looks {
  const known = new Map<string | null, Promise<Look | null>>();
  return (folder, terminal) => {
    const look = known.get(folder) ?? (folder === null ? ownLook() : lookIn(folder, terminal));
    known.set(folder, look);
    return look;
  };
}

async function ownLook(): Promise<Look> {
  return { theme: await loadTheme(), mark: null, page: {}, templates: new Map() };
}

async function lookIn(folder: string, terminal: Terminal): Promise<Look | null> {
  const read = await readTheme(folder);
  if (read.diagnostics.length > 0) complainOf([themeReport(folder, read)], terminal);
  const { theme, mark, said, templates } = read;
  return theme === null ? null : { theme, mark, page: said?.page ?? {}, templates };
}

/** What of a format the command line says. */
export interface AskedFormat {
  readonly profile: Profile;
  /** Null where nothing is said. */
  readonly paper: Paper | null;
  readonly cover: boolean;
}

/** How a document is printed: as the command line says, else as the theme does. */
export function formatIn(look: Look | null, { profile, paper, cover }: AskedFormat): Format {
  const page = look?.page ?? {};
  return {
    profile,
    paper: paper ?? page.paper ?? BOARD.paper,
    cover: cover || (page.cover ?? false),
    theme: look?.mark ?? null,
  };
}

/** What the templates of a theme cannot print is a mistake in the theme; in ours it is one of ours. */
export async function composing(
  look: Look | null,
  terminal: Terminal,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TemplateError) || look === null || look.templates.size === 0) throw error;
    complainOf([mistakeOf(error, look)], terminal);
    return EXIT.input;
  }
}

/** What a template came to, as a mistake in its file. */
export function mistakeOf(
  { template, place, message }: TemplateError,
  { templates }: Pick<Look, 'templates'>,
): Report {
  const file = templates.get(template);
  const { line, column } = place ?? { line: 1, column: 1 };
  const where =
    file === undefined ? null : { file: file.path, line, column, endLine: line, endColumn: column + 1 };
  const said =
    file === undefined ? `With this theme, \`${template}\` cannot be printed: ${message}` : message;
  return mistakesIn({
    path: file?.path ?? template,
    files: [...templates.values()],
    diagnostics: [errorAt(where, 'theme-template', said, null)],
    consequence: UNUSABLE,
  });
}
