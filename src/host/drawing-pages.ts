/** Draws many requests in few pages. The pages stay open for the next requests: to open one costs most of all. */
import os from 'node:os';
import { setImmediate } from 'node:timers/promises';

import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { unprotect } from '../diagrams/mermaid-text.ts';
import type { Font } from '../page/theme.ts';
import { BrowserError } from './browser-error.ts';
import type { DrawFailure, Drawing, DrawRequest } from './drawing.ts';
import { drawingKey, type DrawingStore } from './drawing-store.ts';
import { finishDrawing } from './finish-drawing.ts';
import type { Icons } from './icon.ts';
import { LONGEST_SOURCE } from './mermaid-config.ts';
import { drawingFonts, drawInMermaidPage, openMermaidPage, type PageLook } from './mermaid-page.ts';
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
  /** Draws a request, which does not depend on what was drawn before. */
  readonly draw: (request: DrawRequest, style: DrawingStyle) => Promise<Drawing | DrawFailure>;
}

/** A page that is open, and what it can draw. */
interface OpenPage {
  readonly page: Page;
  readonly look: PageLook;
}

/** A request that waits for a page. */
interface Waiting {
  readonly request: DrawRequest;
  readonly look: PageLook;
  readonly tell: (drawn: PageDrawing | DrawFailure) => void;
  readonly fail: (error: unknown) => void;
}

/** Pages in `browser`; what `store` holds is not drawn again. */
export function drawingPages(browser: PuppeteerBrowser, store: DrawingStore): DrawingPages {
  const most = Math.min(MOST_PAGES, os.availableParallelism());
  const queue: Waiting[] = [];
  let idle: readonly OpenPage[] = [];
  let working = 0;
  const pageFor = async (look: PageLook): Promise<OpenPage> => {
    const fit = idle.find((one) => serves(one.look, look));
    if (fit !== undefined) {
      idle = idle.filter((one) => one !== fit);
      return fit;
    }
    // What waits is drawn in it, too.
    const whole = queue.reduce(
      (all, one) => (one.look.icons === look.icons ? joined(all, one.look) : all),
      look,
    );
    const page = await within(LOADING_TIME, 'loading Mermaid', openMermaidPage(browser, whole));
    return { page, look: whole };
  };
  const work = async (): Promise<void> => {
    working += 1;
    // What is asked for at once waits in one queue.
    await setImmediate();
    let at: OpenPage | null = null;
    for (let job = slowest(queue); job !== null; job = slowest(queue)) {
      try {
        if (at !== null && !serves(at.look, job.look)) {
          idle = [...idle, at];
          at = null;
        }
        at ??= await pageFor(job.look);
        const drawn = await drawOne(at.page, job.request);
        job.tell(drawn);
        if (!('reason' in drawn)) continue;
        // A page that failed may be in any state.
        await closePage(at.page);
        at = null;
      } catch (error) {
        job.fail(error);
        at = null;
      }
    }
    working -= 1;
    if (at !== null) idle = [...idle, at];
  };
  const drawIn = (request: DrawRequest, look: PageLook): Promise<PageDrawing | DrawFailure> =>
    new Promise((tell, fail) => {
      queue.push({ request, look, tell, fail });
      if (working < most) void work();
    });
  return {
    draw: async (request, style) => {
      const kept = await recall(request, style, store);
      if (kept !== null) return kept;
      const fonts = drawingFonts(style.fonts, unprotect(request.source));
      return finish(request, await drawIn(request, { fonts, icons: style.icons }), style, store);
    },
  };
}

/** Takes the request out of the queue that takes longest: no page is left with it when the others are done. */
function slowest(queue: Waiting[]): Waiting | null {
  const [first] = queue.toSorted((a, b) => effort(b.request) - effort(a.request));
  if (first === undefined) return null;
  queue.splice(queue.indexOf(first), 1);
  return first;
}

/** Whether a page has everything that is needed. */
function serves(page: PageLook, needed: PageLook): boolean {
  return (
    page.icons === needed.icons && needed.fonts.every((font) => page.fonts.some((one) => isSame(one, font)))
  );
}

function joined(look: PageLook, other: PageLook): PageLook {
  const more = other.fonts.filter((font) => !look.fonts.some((one) => isSame(one, font)));
  return more.length === 0 ? look : { ...look, fonts: [...look.fonts, ...more] };
}

function isSame(one: Font, other: Font): boolean {
  return (
    one === other ||
    (one.family === other.family &&
      one.style === other.style &&
      one.weight === other.weight &&
      one.unicodeRange === other.unicodeRange &&
      one.data === other.data)
  );
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
