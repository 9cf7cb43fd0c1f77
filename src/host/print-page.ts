/**
 * Prints a finished document. Its page runs no script, is offline, and may load nothing: what a design says
 * must not reach the network or the disk of the machine that prints it.
 */
import { setImmediate } from 'node:timers/promises';

import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { CONTENT_POLICY_META } from '../page/content-policy.ts';
import { destinationPages, hasText, pageCount } from '../pdf/destinations.ts';
import { BrowserError } from './browser-error.ts';
import { fitRows } from './fit-rows.ts';
import type { PageMemory } from './page-memory.ts';
import { untilCrash } from './until-crash.ts';

/** Caps of a document. */
const MOST_PAGES = 2_000;
const MOST_BYTES = 50_000_000;

/** How often page numbers are filled in and checked before giving up. */
const MOST_ROUNDS = 3;

/** Prints `html` within `time` milliseconds; see `Browser.print`. */
export async function printDocument(
  browser: PuppeteerBrowser,
  html: string,
  time: number,
  memory: PageMemory,
  meanwhile: () => void,
): Promise<Uint8Array> {
  assertPolicy(html);
  const context = await browser.createBrowserContext();
  try {
    const page = await openSilentPage(await context.newPage());
    const pdf = await untilCrash(browser, page, printPage(page, html, { time, meanwhile }, memory));
    assertWhole(pdf);
    return pdf;
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** How a page is printed. */
interface Printing {
  /** Milliseconds that it may take. */
  readonly time: number;
  /** What is done while the browser is busy with it. */
  readonly meanwhile: () => void;
}

async function printPage(
  page: Page,
  html: string,
  printing: Printing,
  memory: PageMemory,
): Promise<Uint8Array> {
  await page.setContent(withoutScreen(html), { waitUntil: 'load', timeout: printing.time });
  await loadFonts(page);
  await fitRows(page);
  if (!html.includes('data-page-of=')) return printOnce(page, true, printing);
  const title = await page.title();
  const { pdf, numbers } = await printNumbered(page, printing, await memory.recall(title));
  await memory.remember(title, numbers);
  return pdf;
}

/** On a screen that nobody sees, the browser would lay out the whole document while it is loaded. */
function withoutScreen(html: string): string {
  const style = '<style>@media screen{html{display:none!important}}</style>';
  return html.replace(CONTENT_POLICY_META, (policy) => policy + style);
}

/**
 * Fonts that only margin boxes use are not loaded by themselves, and their text would be missing; one that
 * cannot be loaded would be replaced without a word.
 */
async function loadFonts(page: Page): Promise<void> {
  const lost: unknown = await page.evaluate(
    `Promise.allSettled([...document.fonts].map((font) => font.load())).then((loads) =>
      loads.filter(({ status }) => status === 'rejected').length)`,
  );
  if (lost === 0) return;
  throw new BrowserError(
    'refused',
    'A font of the document cannot be loaded.',
    'Install Parapet again with `npm ci`.',
  );
}

/** The policy must stand before anything that could load something. */
function assertPolicy(html: string): void {
  const policy = html.indexOf(CONTENT_POLICY_META);
  const before = html.slice(0, policy);
  if (
    policy >= 0 &&
    /^\s*<!doctype html>\s*<html[^<>]*>\s*<head>\s*(?:<meta charset="utf-8">\s*)?$/i.test(before)
  )
    return;
  throw new BrowserError(
    'refused',
    'The document does not begin with its content security policy.',
    'Put `CONTENT_POLICY_META` first in the head of the template.',
  );
}

async function openSilentPage(page: Page): Promise<Page> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const allowed = request.url().startsWith('data:') || request.url() === 'about:blank';
    // Another error code would replace the document by an error page.
    const answered = allowed ? request.continue() : request.abort('aborted');
    answered.catch(() => undefined);
  });
  return page;
}

/** A document with its page numbers filled in, and those that were. */
interface Numbered {
  readonly pdf: Uint8Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Fills in the numbers of the pages, remembered or from a quick print, then prints until they are right. */
async function printNumbered(
  page: Page,
  printing: Printing,
  remembered: ReadonlyMap<string, number> | null,
): Promise<Numbered> {
  const known = remembered !== null && (await askedFor(page)).every((id) => remembered.has(id));
  let numbers = known ? remembered : destinationPages(await printOnce(page, false, printing));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const filled = await fillNumbers(page, numbers);
    const pdf = await printOnce(page, true, printing);
    const actual = destinationPages(pdf);
    if (filled.every((id) => actual.get(id) === numbers.get(id))) return { pdf, numbers };
    numbers = actual;
  }
  throw new BrowserError(
    'refused',
    'The page numbers in the contents do not settle.',
    'Report this with the design.',
  );
}

/** The ids whose page the document asks for. */
async function askedFor(page: Page): Promise<readonly string[]> {
  const answered: unknown = await page.evaluate(
    `[...document.querySelectorAll('.page-of[data-page-of]')].map((element) => element.getAttribute('data-page-of'))`,
  );
  return Array.isArray(answered) ? answered.map(String) : [];
}

/** Writes the page numbers into the elements that ask for them, and returns the ids asked for. */
async function fillNumbers(page: Page, numbers: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const pages = JSON.stringify(Object.fromEntries(numbers));
  const answered: unknown = await page.evaluate(`(() => {
    const pages = new Map(Object.entries(${pages}));
    return [...document.querySelectorAll('.page-of[data-page-of]')].map((element) => {
      const id = element.getAttribute('data-page-of');
      element.textContent = String(pages.get(id) ?? '');
      return id;
    });
  })()`);
  const ids = Array.isArray(answered) ? answered.map(String) : [];
  const lost = ids.find((id) => !numbers.has(id));
  if (lost === undefined) return ids;
  throw new BrowserError(
    'refused',
    `The contents name \`${lost}\`, to which no link leads.`,
    'Mend the template.',
  );
}

/** `whole` prints with tags and outline; else only the layout counts and pictures are left out. */
async function printOnce(page: Page, whole: boolean, { time, meanwhile }: Printing): Promise<Uint8Array> {
  await page.evaluate(
    whole
      ? "document.getElementById('parapet-measuring')?.remove()"
      : `document.head.insertAdjacentHTML('beforeend',
          '<style id="parapet-measuring">svg,img{visibility:hidden!important}</style>')`,
  );
  const pdf = page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: whole,
    outline: whole,
    waitForFonts: false,
    timeout: time,
  });
  pdf.catch(() => undefined);
  // The browser has been told, and needs nothing of us until it is done.
  await setImmediate();
  meanwhile();
  return pdf;
}

function assertWhole(pdf: Uint8Array): void {
  const pages = pageCount(pdf);
  if (pages > MOST_PAGES || pdf.length > MOST_BYTES) {
    throw new BrowserError(
      'refused',
      `The document has ${pages} pages and ${Math.ceil(pdf.length / 1e6)} MB; at most ${MOST_PAGES} pages and ${MOST_BYTES / 1e6} MB are printed.`,
      'Split the design into several.',
    );
  }
  if (!hasText(pdf)) {
    throw new BrowserError(
      'refused',
      'The browser printed pages without any text: it found no font.',
      'Install a font (on Debian: `fonts-dejavu-core`) or use the browser that comes with Parapet.',
    );
  }
}
