/** `parapet portfolio`: many designs side by side. One bad spec never stops the others. */
import path from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { atomicWrite } from '../host/atomic-write.ts';
import { loadFallbackFonts } from '../host/load-theme.ts';
import { makeOutputFolder } from '../host/output-folder.ts';
import { ownVersion } from '../host/own-files.ts';
import { listDesign } from '../list-design.ts';
import type { Listed } from '../portfolio/listed.ts';
import { portfolioOf } from '../portfolio/portfolio-of.ts';
import type { Portfolio } from '../portfolio/portfolio.generated.ts';
import { inert } from '../reporters/inert.ts';
import { harmless } from '../reporters/json.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { visible } from '../source/characters.ts';
import { asOfArgument, today } from './as-of.ts';
import { answerFor } from './answer-error.ts';
import { type BaselineFile, layBaseline, openBaseline } from './baseline-file.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { type HouseFiles, housesFrom } from './read-house.ts';
import { readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';

/** What the command line says. */
export interface PortfolioRequest {
  readonly specs: readonly {
    readonly path: string;
    readonly baseline: string | null;
    readonly rules: HouseFiles;
  }[];
  readonly out: string;
  readonly forms: readonly ('html' | 'json')[];
  /** Folder with the look of the page; null for our own. */
  readonly theme: string | null;
  readonly asOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
}

/** Runs the command. */
export async function runPortfolio(request: PortfolioRequest, terminal: Terminal): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const version = ownVersion();
  const houses = housesFrom((reports) => complainOf(reports, terminal));
  const baselines = baselinesFor(terminal);
  const listed: Listed[] = [];
  const notReviewed: Portfolio['notReviewed'][number][] = [];
  let exit: ExitCode = EXIT.clean;
  for (const spec of request.specs) {
    try {
      const { house } = await houses(spec.rules);
      const baseline = await baselines(spec.baseline);
      if (house === null || baseline === 'wrong') {
        exit = worse(exit, EXIT.input);
        continue;
      }
      const read = await readSpecFile(spec.path, terminalRoot(spec.path), new Set(request.allowSecrets));
      const design = read.designs.find(({ environment }) => environment === null);
      // Where a project lies on this machine is nobody's business who reads the portfolio.
      const name = path.isAbsolute(spec.path) ? (read.files[0]?.path ?? path.basename(spec.path)) : spec.path;
      const found = design === undefined ? null : listDesign(name, design, asOf, version, house);
      const value = found?.value ?? null;
      const diagnostics = [...read.diagnostics, ...(found?.diagnostics ?? [])];
      if (value === null) {
        notReviewed.push(brokenSpec(name, diagnostics));
        exit = worse(exit, EXIT.input);
      } else {
        const verdict = baseline === null ? value.verdict : layBaseline(spec.path, value.verdict, baseline);
        listed.push({ ...value, verdict });
      }
    } catch (error) {
      exit = worse(exit, await answerFor(spec.path, error, terminal));
    }
  }
  const portfolio = portfolioOf(listed, { asOf, version, notReviewed });
  exit = worse(exit, await write(portfolio, request, terminal));
  if (notReviewed.length > 0) {
    terminal.fail(
      `${notReviewed.length} of ${request.specs.length} specs have mistakes and were not reviewed.`,
      '`parapet check` shows them; the portfolio names them.',
    );
  }
  return exit;
}

function brokenSpec(spec: string, diagnostics: readonly Diagnostic[]): Portfolio['notReviewed'][number] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { spec, mistakes: errors.length, first: errors[0]?.message ?? 'It states no design.' };
}

/** Baselines by their files, each read and told once. */
function baselinesFor(terminal: Terminal): (file: string | null) => Promise<BaselineFile | 'wrong' | null> {
  const known = new Map<string, BaselineFile | 'wrong'>();
  return async (file) => {
    if (file === null) return null;
    const before = known.get(file);
    if (before !== undefined) return before;
    const { value, diagnostics } = await openBaseline(file);
    if (value === null) complainOf([mistakesIn({ path: file, files: [], diagnostics })], terminal);
    known.set(file, value ?? 'wrong');
    return value ?? 'wrong';
  };
}

async function write(
  portfolio: Portfolio,
  { out, forms, theme }: PortfolioRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  await makeOutputFolder(out);
  let exit: ExitCode = EXIT.clean;
  for (const form of forms) {
    const file = path.join(out, `portfolio.${form}`);
    const put = async (text: string): Promise<ExitCode> => {
      await atomicWrite(file, text);
      terminal.out(inert(`${visible(file)}\n`));
      return EXIT.clean;
    };
    exit = worse(
      exit,
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were asked for
      await (form === 'json' ? put(jsonText(portfolio)) : putPage(portfolio, theme, put, terminal)),
    );
  }
  return exit;
}

function jsonText(portfolio: Portfolio): string {
  return `${harmless(JSON.stringify(portfolio, null, 2))}\n`;
}

/** The page in its look; none where the theme has mistakes, which are told. */
async function putPage(
  portfolio: Portfolio,
  folder: string | null,
  put: (text: string) => Promise<ExitCode>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { composing, looks } = await import('./looks.ts');
  const { portfolioPage } = await import('../page/portfolio-page.ts');
  const look = await looks()(folder, terminal);
  if (look === null) return EXIT.input;
  const { theme } = look;
  const fallback = await loadFallbackFonts(theme.fonts, JSON.stringify([portfolio, theme.brand]));
  const dressed = { ...theme, fonts: [...theme.fonts, ...fallback] };
  return composing(look, terminal, async () => put(await portfolioPage(portfolio, dressed)));
}
