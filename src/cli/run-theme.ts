/** `parapet theme`: whether a theme can be used, and a theme to begin with. */
import path from 'node:path';

import { hasErrors } from '../diagnostic/diagnostic.ts';
import { quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { createFile } from '../host/create-file.ts';
import { loadTheme } from '../host/load-theme.ts';
import { ownVersion, readOwnFile } from '../host/own-files.ts';
import type { Theme } from '../page/theme.ts';
import { failuresOn } from '../page/try-templates.ts';
import { readDesign } from '../read-design.ts';
import { inert } from '../reporters/inert.ts';
import type { Report } from '../reporters/report.ts';
import { reviewDesign } from '../review.ts';
import { visible } from '../source/characters.ts';
import { palettesIn } from '../theme/colours.ts';
import { THEME_FILE } from '../theme/read-theme-file.ts';
import { starterTheme } from '../theme/starter-theme.ts';
import type { ThemeFile } from '../theme/theme-file.generated.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { mistakeOf } from './looks.ts';
import { readTheme, type ThemeRead, themeReport } from './read-theme.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Designs with which templates are tried: one with nearly everything, and one with much that is missing. */
const TRIED = ['samples/claims-intake.yaml', 'samples/legacy-monolith.yaml'];

/** Runs `theme check`. */
export async function checkThemes(folders: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  for (const folder of folders) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are told
    const read = await readTheme(folder);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const failed = read.theme === null ? [] : await tried(read, read.theme);
    const own = read.diagnostics.length > 0 ? [themeReport(folder, read)] : [];
    const reports = [...own, ...failed];
    if (reports.length > 0) complainOf(reports, terminal);
    if (read.theme === null || failed.length > 0 || hasErrors(read.diagnostics))
      exit = worse(exit, EXIT.input);
    else terminal.out(inert(`${summaryOf(folder, read).map(visible).join('\n')}\n`));
  }
  return exit;
}

/** What the templates cannot print of designs that come with the package. */
async function tried({ templates }: ThemeRead, theme: Theme): Promise<readonly Report[]> {
  if (templates.size === 0) return [];
  for (const sample of TRIED) {
    const read = readDesign({ path: sample, text: readOwnFile(sample) });
    const review =
      read.value === null
        ? null
        : reviewDesign(
            read.value,
            { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' },
            ownVersion(),
          ).value;
    if (review === null) throw new RangeError(`\`${sample}\` cannot be reviewed.`);
    // oxlint-disable-next-line no-await-in-loop -- what fails with the first need not be told of the second
    const failures = await failuresOn(review, theme);
    if (failures.length > 0) return failures.map((failure) => mistakeOf(failure, { templates }));
  }
  return [];
}

function summaryOf(folder: string, { said, mark, templates, theme }: ThemeRead): readonly string[] {
  const file = path.join(folder, THEME_FILE);
  const fonts = new Set(Object.values(said?.fonts ?? {}).flatMap((face) => Object.values(face ?? {})));
  const counted = [
    counts(Object.keys(said?.colours ?? {}).length, 'colour'),
    counts(Object.keys(said?.night ?? {}).length, 'colour of the dark page', 'colours of the dark page'),
    theme?.brand?.logo === null ? null : 'a logo',
    counts(fonts.size, 'font'),
    counts(wordsIn(said), 'text'),
    counts(templates.size, 'template'),
  ].filter((part) => part !== null);
  return [
    `${file}: ${said?.theme?.title ?? ''}, theme ${mark?.id ?? ''}, SHA-256 ${mark?.sha256 ?? ''}`,
    `  ${counted.length === 0 ? 'It changes nothing yet.' : `${counted.join(', ')}: nothing is wrong.`}`,
  ];
}

function wordsIn(said: Partial<ThemeFile> | null): number {
  const { confidentiality = {}, ...others } = said?.texts ?? {};
  return Object.keys(others).length + Object.keys(confidentiality).length;
}

function counts(number: number, one: string, many = `${one}s`): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}

/** The file beside a theme that tells editors what may stand in it. */
const SCHEMA_FILE = 'theme.schema.json';

/** Runs `theme init`. Nothing that is there is replaced. */
export async function initTheme(
  folder: string,
  names: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (/\.(?:ya?ml|json|hbs)$/i.test(folder))
    throw new UsageError(
      `\`${folder}\` is the name of a file; \`parapet theme init\` takes a folder.`,
      'Name a folder; a new one is made.',
    );
  const { templates, css } = await loadTheme();
  const unknown = names.find((name) => templates[name] === undefined);
  if (unknown !== undefined) {
    const near = suggest(unknown, Object.keys(templates));
    throw new UsageError(
      `The document has no template \`${unknown}\`.`,
      near.length > 0
        ? `Did you mean ${quoteList(near, 'or')}?`
        : `There are ${quoteList(Object.keys(templates).toSorted(), 'and')}.`,
    );
  }
  const files: (readonly [string, string])[] = [
    [THEME_FILE, starterTheme(palettesIn(css))],
    [SCHEMA_FILE, readOwnFile(`schemas/${SCHEMA_FILE}`)],
    ...names.map((name) => [`${name}.hbs`, templates[name] ?? ''] as const),
  ];
  let made = 0;
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    // oxlint-disable-next-line no-await-in-loop -- in their order
    if (await createFile(file, text)) {
      made += 1;
      terminal.out(inert(`${visible(file)}\n`));
    } else terminal.say(`note \`${file}\` was there already and is as it was.`);
  }
  if (made === 0)
    throw new UsageError(
      `Everything is there already in \`${folder}\`; nothing was written.`,
      'Name another folder.',
    );
  terminal.say(`Next: \`parapet theme check ${folder}\`, and \`parapet build SPEC --theme ${folder}\`.`);
  return EXIT.clean;
}
