/** Which browser draws and prints, and what was tried on the way: `doctor` and error messages show it all. */
import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { BrowserError } from './browser-error.ts';
import { openCacheFolder } from './cache-folder.ts';
import { unpackChromium } from './chromium-package.ts';
import { errorCode } from './file-error.ts';
import { installedBrowsers, puppeteerBrowsers } from './installed-browsers.ts';
import { findPackedFiles } from './packed-files.ts';

const run = promisify(execFile);

/** Time in milliseconds for a browser to say its version. */
const VERSION_TIME = 10_000;

/** The oldest glibc that the packed libraries work with. */
const LIBRARIES_NEED_GLIBC = [2, 34] as const;

/** Where a browser comes from, in the order in which they are tried. */
export type BrowserOrigin = '--browser' | 'PARAPET_BROWSER' | 'package' | 'puppeteer' | 'installed';

/** A browser that answered. */
export interface FoundBrowser {
  readonly origin: BrowserOrigin;
  /** Absolute path of the executable. */
  readonly executable: string;
  /** What it says of itself, such as `Chromium 153.0.8010.0`; empty where it cannot be asked (Windows). */
  readonly version: string;
  /** Our own font configuration; null leaves the system's fonts as a last resort. */
  readonly fontconfig: string | null;
  /** A folder of shared libraries that the system lacks; null if it has them. */
  readonly libraries: string | null;
}

/** A browser that was looked for: where, and why it cannot be used (null for the one chosen). */
export interface BrowserAttempt {
  readonly origin: BrowserOrigin;
  readonly path: string | null;
  readonly problem: string | null;
}

/** The outcome of the search; `attempts` ends with the chosen one if there is one. */
export interface BrowserSearch {
  readonly found: FoundBrowser | null;
  readonly attempts: readonly BrowserAttempt[];
}

/**
 * Looks for a browser: `explicit` (from `--browser`), `PARAPET_BROWSER`, the one in our package, Puppeteer's
 * cache, an installed Chrome, Chromium or Edge. A named one that does not work ends the search.
 */
export async function findBrowser(explicit: string | null): Promise<BrowserSearch> {
  const named = explicit ?? process.env['PARAPET_BROWSER'] ?? '';
  if (named !== '')
    return findNamed(explicit === null ? 'PARAPET_BROWSER' : '--browser', path.resolve(named));
  const attempts: BrowserAttempt[] = [];
  const sources = [fromPackage, fromPuppeteer, fromSystem];
  for (const source of sources) {
    const search = await source();
    attempts.push(...search.attempts);
    if (search.found !== null) return { found: search.found, attempts };
  }
  return { found: null, attempts };
}

/** The error for a search that found nothing. */
export function noBrowser(search: BrowserSearch): BrowserError {
  const [first] = search.attempts;
  if (first?.origin === '--browser' || first?.origin === 'PARAPET_BROWSER') {
    return new BrowserError(
      'unavailable',
      `The browser that \`${first.origin}\` names cannot be used: \`${first.path ?? ''}\`: ${first.problem ?? ''}.`,
      'Name the executable of a Chrome, Chromium or Edge, or leave it out and let Parapet look for one.',
    );
  }
  const tried = search.attempts.map(
    ({ origin, path: at, problem }) => `  ${origin}${at === null ? '' : ` ${at}`}: ${problem ?? 'works'}`,
  );
  return new BrowserError(
    'unavailable',
    ['No browser was found to draw and print with. Tried:', ...tried].join('\n'),
    'Name an installed Chrome, Chromium or Edge with `--browser PATH` or `PARAPET_BROWSER`; ' +
      '`parapet doctor` shows what was tried.',
  );
}

async function findNamed(origin: BrowserOrigin, executable: string): Promise<BrowserSearch> {
  return firstThatAnswers(origin, [executable], null);
}

async function fromPuppeteer(): Promise<BrowserSearch> {
  return firstThatAnswers('puppeteer', await puppeteerBrowsers(), 'its cache holds no Chrome');
}

async function fromSystem(): Promise<BrowserSearch> {
  return firstThatAnswers(
    'installed',
    await installedBrowsers(),
    'no Chrome, Chromium or Edge in the usual places',
  );
}

/** The browser that our own package brings, for the one system that it is made for. */
async function fromPackage(): Promise<BrowserSearch> {
  const failed = (problem: string): BrowserSearch => ({
    found: null,
    attempts: [{ origin: 'package', path: null, problem }],
  });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return failed(`made for Linux x64, this is ${process.platform} ${process.arch}`);
  }
  const bin = findPackedFiles();
  if (bin === null) return failed('the package @sparticuz/chromium is not installed');
  try {
    const { executable, fontconfig, libraries } = await unpackChromium(bin, await openCacheFolder());
    const bare = await ask(executable, null);
    const lacking = bare.version === null && /shared librar/.test(bare.problem);
    const answer = lacking && hasGlibcForLibraries() ? await ask(executable, libraries) : bare;
    if (answer.version === null) return failed(explainMissing(answer.problem));
    const used = answer === bare ? null : libraries;
    const found: FoundBrowser = {
      origin: 'package',
      executable,
      version: answer.version,
      fontconfig,
      libraries: used,
    };
    return { found, attempts: [{ origin: 'package', path: executable, problem: null }] };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

async function firstThatAnswers(
  origin: BrowserOrigin,
  paths: readonly string[],
  none: string | null,
): Promise<BrowserSearch> {
  const attempts: BrowserAttempt[] = [];
  for (const executable of paths) {
    const problem = await whyNotExecutable(executable);
    const answer = problem === null ? await ask(executable, null) : { version: null, problem };
    attempts.push({ origin, path: executable, problem: answer.version === null ? answer.problem : null });
    if (answer.version === null) continue;
    return {
      found: { origin, executable, version: answer.version, fontconfig: null, libraries: null },
      attempts,
    };
  }
  if (attempts.length === 0 && none !== null) attempts.push({ origin, path: null, problem: none });
  return { found: null, attempts };
}

async function whyNotExecutable(file: string): Promise<string | null> {
  try {
    if (!(await stat(file)).isFile()) return 'it is not a file';
    await access(file, constants.X_OK);
    return null;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be run';
  }
}

/** What the executable says of itself; this also shows at once which libraries are missing. */
async function ask(
  executable: string,
  libraries: string | null,
): Promise<
  { readonly version: string; readonly problem: '' } | { readonly version: null; readonly problem: string }
> {
  // On Windows the question opens a window instead of answering.
  if (process.platform === 'win32') return { version: '', problem: '' };
  try {
    const env = { PATH: process.env['PATH'], ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }) };
    const { stdout } = await run(executable, ['--version'], { env, timeout: VERSION_TIME });
    const version = /[\w ]*\b\d+\.\d+\.\d+[\d.]*/.exec(stdout)?.[0].trim();
    return version === undefined
      ? { version: null, problem: 'it is not a Chrome, Chromium or Edge' }
      : { version, problem: '' };
  } catch (error) {
    return { version: null, problem: whyNoAnswer(error) };
  }
}

function whyNoAnswer(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = stderr.split('\n').find((text) => text.trim() !== '');
  return (
    line?.replace(/^.*?: error while loading /, 'error while loading ').trim() ??
    `it does not start (${errorCode(error) || 'no answer'})`
  );
}

function explainMissing(problem: string): string {
  if (/ENOENT/.test(problem))
    return 'it needs a system with glibc (this may be Alpine); install its Chromium instead';
  return /shared librar/.test(problem) ? `${problem}; install NSS and Expat (libnss3, libexpat1)` : problem;
}

/** The packed libraries are linked against a glibc that older systems do not have. */
function hasGlibcForLibraries(): boolean {
  const report: unknown = process.report.getReport();
  const version = /"glibcVersionRuntime":"(\d+)\.(\d+)"/.exec(JSON.stringify(report));
  const [needMajor, needMinor] = LIBRARIES_NEED_GLIBC;
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  return major > needMajor || (major === needMajor && minor >= needMinor);
}
