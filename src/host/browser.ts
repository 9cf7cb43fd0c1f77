/** The browser as the rest of Parapet sees it: it draws, it prints, and it can be closed. */
import os from 'node:os';
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { unprotect } from '../diagrams/mermaid-text.ts';
import type { Font } from '../page/theme.ts';
import { BrowserError } from './browser-error.ts';
import type { DrawFailure, Drawing, DrawRequest } from './drawing.ts';
import { findBrowser, noBrowser } from './find-browser.ts';
import { finishDrawing } from './finish-drawing.ts';
import { launch, type LaunchedBrowser, type LaunchReport } from './launch.ts';
import { LONGEST_SOURCE } from './mermaid-config.ts';
import { drawingFontFaces, drawInMermaidPage, openMermaidPage } from './mermaid-page.ts';
import { printDocument } from './print-page.ts';
import { untilCrash } from './until-crash.ts';
import { within } from './within.ts';

/** Time in milliseconds for one drawing, for loading Mermaid, and for closing a page. */
const DRAWING_TIME = 15_000;
const LOADING_TIME = 30_000;
const CLOSING_TIME = 5_000;

/** Pages that draw at the same time at most; more only cost memory. */
const MOST_PAGES = 4;

/** Which browser to use and how. */
export interface BrowserChoice {
  /** Path from `--browser`; null looks for one. */
  readonly executable: string | null;
  /** False gives up Chromium's sandbox: only by explicit choice. */
  readonly sandbox: boolean;
}

/** A started browser. Close it, or the process does not end by itself. */
export interface Browser extends AsyncDisposable {
  /** What was started and how well it is protected. */
  readonly report: LaunchReport;
  /**
   * Draws all requests; the results are in their order. A drawing that cannot be made is a `DrawFailure`,
   * a browser that cannot be used a thrown `BrowserError`.
   */
  readonly draw: (
    requests: readonly DrawRequest[],
    fonts: readonly Font[],
  ) => Promise<readonly (Drawing | DrawFailure)[]>;
  /**
   * Prints a whole HTML document that begins with `CONTENT_POLICY_META`, and fills `<span class="page-of"
   * data-page-of="ID">` with the number of the page on which element ID lies (a link must lead to it).
   * `time` in milliseconds, see `renderTime`. Throws `BrowserError`.
   */
  readonly print: (html: string, time?: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Time in milliseconds that printing an HTML document of so many characters may take. */
export function renderTime(characters: number): number {
  return Math.min(300_000, 60_000 + characters / 50);
}

/** Finds and starts a browser. Throws `BrowserError` if none can be used. */
export async function openBrowser(choice: BrowserChoice): Promise<Browser> {
  // Loading it takes as long as starting the browser, which does not need it until it answers.
  void import('puppeteer-core/internal/puppeteer-core-browser.js').catch(() => undefined);
  const search = await findBrowser(choice.executable);
  const { found } = search;
  if (found === null) throw noBrowser(search);
  const sandbox = choice.sandbox && process.env['PARAPET_NO_SANDBOX'] !== '1';
  let launched = await launch(found, sandbox);
  const { report } = launched;
  const close = (): Promise<void> => launched.close();
  /** Runs `work`; after a crash once more, in a new browser if the old one is gone. */
  const twice = async <T>(work: (browser: LaunchedBrowser) => Promise<T>): Promise<T> => {
    try {
      return await untilCrash(launched.connection, null, work(launched));
    } catch (error) {
      if (!isCrash(error)) throw error;
      if (!launched.connection.connected) {
        await launched.close();
        launched = await launch(found, sandbox);
      }
      return untilCrash(launched.connection, null, work(launched));
    }
  };
  return {
    report,
    draw: (requests, fonts) => twice((browser) => drawAll(browser, requests, fonts)),
    print: (html, time = renderTime(0)) =>
      twice(({ connection }) => within(time, 'printing', printDocument(connection, html, time))),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function isCrash(error: unknown): boolean {
  if (error instanceof BrowserError) return error.fault === 'crashed';
  return (
    error instanceof Error &&
    /Target closed|Session closed|Page crashed|Printing failed|detached/.test(error.message)
  );
}

/** Shares the requests out to as many pages as there are processors; the drawings do not depend on how. */
async function drawAll(
  { connection }: LaunchedBrowser,
  requests: readonly DrawRequest[],
  fonts: readonly Font[],
): Promise<readonly (Drawing | DrawFailure)[]> {
  const fontFacesCss = drawingFontFaces(fonts, requests.map(({ source }) => unprotect(source)).join(''));
  const results = new Map<DrawRequest, Drawing | DrawFailure>();
  // The slowest first, so that no page is left with it when the others are done.
  const waiting = requests.toSorted((a, b) => effort(b) - effort(a));
  const work = async (): Promise<void> => {
    let page: Page | null = null;
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      page ??= await within(
        LOADING_TIME,
        'loading Mermaid',
        openMermaidPage(connection, { fontFacesCss, icons: {} }),
      );
      const result = await drawOne(page, request, fonts);
      results.set(request, result);
      // Sequence diagrams count their parts per page, and a page that failed may be in any state.
      if ('reason' in result || /^\s*sequenceDiagram/.test(request.source)) {
        await closePage(page);
        page = null;
      }
    }
    if (page !== null) await closePage(page);
  };
  const pages = Math.min(MOST_PAGES, os.availableParallelism(), requests.length);
  await Promise.all(Array.from({ length: pages }, work));
  return requests.map((request) => results.get(request) ?? { id: request.id, reason: 'It was not drawn.' });
}

/** How long a drawing takes, roughly: the engine ELK alone is as much as a long source. */
function effort({ layout, source }: DrawRequest): number {
  return source.length + (layout === 'elk' ? 20_000 : 0);
}

async function drawOne(
  page: Page,
  request: DrawRequest,
  fonts: readonly Font[],
): Promise<Drawing | DrawFailure> {
  const { id, source } = request;
  if (source.length > LONGEST_SOURCE) {
    return {
      id,
      reason: `It is too large to draw (${source.length} characters, at most ${LONGEST_SOURCE}).`,
    };
  }
  try {
    const drawing = untilCrash(page.browser(), page, drawInMermaidPage(page, request));
    return finishDrawing(request, await within(DRAWING_TIME, 'a drawing', drawing), fonts);
  } catch (error) {
    if (isCrash(error)) throw error;
    return { id, reason: error instanceof Error ? firstLine(error.message) : String(error) };
  }
}

async function closePage(page: Page): Promise<void> {
  await within(CLOSING_TIME, 'closing a page', page.browserContext().close()).catch(() => undefined);
}

function firstLine(message: string): string {
  return unprotect(message.split('\n')[0] ?? message);
}
