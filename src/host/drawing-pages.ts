/** Draws many requests in few pages. The pages stay open for the next requests: to open one costs most of all. */
import os from 'node:os';
import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { unprotect } from '../diagrams/mermaid-text.ts';
import type { Font } from '../page/theme.ts';
import { BrowserError } from './browser-error.ts';
import type { DrawFailure, Drawing, DrawRequest } from './drawing.ts';
import { drawingKey, type DrawingStore } from './drawing-store.ts';
import { finishDrawing } from './finish-drawing.ts';
import type { Icons } from './icon.ts';
import { LONGEST_SOURCE } from './mermaid-config.ts';
import { drawingFontFaces, drawInMermaidPage, openMermaidPage, type PageLook } from './mermaid-page.ts';
import type { PageDrawing } from './mermaid-script.ts';
import { untilCrash } from './until-crash.ts';
import { within } from './within.ts';

/** Time in milliseconds for one drawing, for loading Mermaid, and for closing a page. */
const DRAWING_TIME = 15_000;
const LOADING_TIME = 30_000;
const CLOSING_TIME = 5_000;

/** Pages that draw at the same time at most; more only cost memory. */
const MOST_PAGES = 4;

/** What all drawings of a document are made with. */
export interface DrawingStyle {
  readonly fonts: readonly Font[];
  readonly icons: Icons;
}

/** Pages of one browser in which drawings are made. */
export interface DrawingPages {
  /** Draws all requests; the results are in their order and do not depend on what was drawn before. */
  readonly draw: (
    requests: readonly DrawRequest[],
    style: DrawingStyle,
  ) => Promise<readonly (Drawing | DrawFailure)[]>;
}

interface Waiting {
  readonly page: Page;
  readonly look: PageLook;
}

/** Pages in `browser`; what `store` holds is not drawn again. */
export function drawingPages(browser: PuppeteerBrowser, store: DrawingStore): DrawingPages {
  let waiting: readonly Waiting[] = [];
  const open = async (look: PageLook): Promise<Page> => {
    const fit = waiting.find(
      (one) => one.look.fontFacesCss === look.fontFacesCss && one.look.icons === look.icons,
    );
    if (fit === undefined) return within(LOADING_TIME, 'loading Mermaid', openMermaidPage(browser, look));
    waiting = waiting.filter((one) => one !== fit);
    return fit.page;
  };
  const drawAll = async (
    requests: readonly DrawRequest[],
    look: PageLook,
  ): Promise<ReadonlyMap<DrawRequest, PageDrawing | DrawFailure>> => {
    const results = new Map<DrawRequest, PageDrawing | DrawFailure>();
    // The slowest first, so that no page is left with it when the others are done.
    const queue = requests.toSorted((a, b) => effort(b) - effort(a));
    const work = async (): Promise<void> => {
      let page: Page | null = null;
      for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
        page ??= await open(look);
        const result = await drawOne(page, request);
        results.set(request, result);
        if (!('reason' in result)) continue;
        // A page that failed may be in any state.
        await closePage(page);
        page = null;
      }
      if (page !== null) waiting = [...waiting, { page, look }];
    };
    const pages = Math.min(MOST_PAGES, os.availableParallelism(), requests.length);
    await Promise.all(Array.from({ length: pages }, work));
    return results;
  };
  return {
    draw: async (requests, style) => {
      const results = new Map<DrawRequest, Drawing | DrawFailure>();
      await Promise.all(
        requests.map(async (request) => {
          const kept = await recall(request, style, store);
          if (kept !== null) results.set(request, kept);
        }),
      );
      const missing = requests.filter((request) => !results.has(request));
      const text = missing.map(({ source }) => unprotect(source)).join('');
      const look = { fontFacesCss: drawingFontFaces(style.fonts, text), icons: style.icons };
      for (const [request, drawn] of await drawAll(missing, look)) {
        results.set(request, await finish(request, drawn, style, store));
      }
      return requests.map(
        (request) => results.get(request) ?? { id: request.id, reason: 'It was not drawn.' },
      );
    },
  };
}

/** What was drawn before, examined like what is drawn now; null where it has to be drawn. */
async function recall(
  request: DrawRequest,
  { fonts, icons }: DrawingStyle,
  store: DrawingStore,
): Promise<Drawing | null> {
  const kept = await store.get(drawingKey(request, fonts, icons));
  const finished = kept === null ? null : finishDrawing(request, kept, fonts);
  return finished === null || 'reason' in finished ? null : finished;
}

async function finish(
  request: DrawRequest,
  drawn: PageDrawing | DrawFailure,
  { fonts, icons }: DrawingStyle,
  store: DrawingStore,
): Promise<Drawing | DrawFailure> {
  if ('reason' in drawn) return drawn;
  const finished = finishDrawing(request, drawn, fonts);
  if (!('reason' in finished)) await store.put(drawingKey(request, fonts, icons), drawn);
  return finished;
}

/** How long a drawing takes, roughly: the engine ELK alone is as much as a long source. */
function effort({ layout, source }: DrawRequest): number {
  return source.length + (layout === 'elk' ? 20_000 : 0);
}

async function drawOne(page: Page, request: DrawRequest): Promise<PageDrawing | DrawFailure> {
  const { id, source } = request;
  if (source.length > LONGEST_SOURCE) {
    return {
      id,
      reason: `It is too large to draw (${source.length} characters, at most ${LONGEST_SOURCE}).`,
    };
  }
  try {
    const drawing = untilCrash(page.browser(), page, drawInMermaidPage(page, request));
    return await within(DRAWING_TIME, 'a drawing', drawing);
  } catch (error) {
    if (isCrash(error)) throw error;
    return { id, reason: error instanceof Error ? firstLine(error.message) : String(error) };
  }
}

/** Whether the browser or the page is gone, which says nothing about what was drawn or printed. */
export function isCrash(error: unknown): boolean {
  if (error instanceof BrowserError) return error.fault === 'crashed';
  return (
    error instanceof Error &&
    /Target closed|Session closed|Page crashed|Printing failed|detached/.test(error.message)
  );
}

async function closePage(page: Page): Promise<void> {
  await within(CLOSING_TIME, 'closing a page', page.browserContext().close()).catch(() => undefined);
}

function firstLine(message: string): string {
  return unprotect(message.split('\n')[0] ?? message);
}
