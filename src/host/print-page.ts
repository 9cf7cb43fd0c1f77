/**
 * Prints a finished document. Its page runs no script, is offline, and may load nothing: what a design says
 * must not reach the network or the disk of the machine that prints it.
 */
import { setImmediate } from 'node:timers/promises';

import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { CONTENT_POLICY_META } from '../page/content-policy.ts';
import { destinationPages, hasText, pageCount } from '../pdf/destinations.ts';
import { openPdf, type PdfFile } from '../pdf/pdf-file.ts';
import { type PageSlot, writePageNumbers } from '../pdf/page-slots.ts';
import { BrowserError } from './browser-error.ts';
import { fitRows } from './fit-rows.ts';
import { markSlots, setSlots } from './mark-slots.ts';
import { untilCrash } from './until-crash.ts';

/** Caps of a document. */
const MOST_PAGES = 2_000;
const MOST_BYTES = 50_000_000;

/** How often a document is printed for its page numbers before giving up. */
const MOST_ROUNDS = 3;

/** Prints `html`; see `Browser.print`. */
export async function printDocument(
  browser: PuppeteerBrowser,
  html: string,
  printing: Printing,
): Promise<Uint8Array> {
  assertPolicy(html);
  const context = await browser.createBrowserContext();
  try {
    const page = await openSilentPage(await context.newPage());
    return await untilCrash(browser, page, printPage(page, html, printing));
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** How a page is printed. */
export interface Printing {
  /** Milliseconds that it may take. */
  readonly time: number;
  /** What is done while the browser is busy with it. */
  readonly meanwhile: () => void;
}

async function printPage(page: Page, html: string, printing: Printing): Promise<Uint8Array> {
  await page.setContent(withoutScreen(html), { waitUntil: 'load', timeout: printing.time });
  await loadFonts(page);
  await page.emulateMediaType('print');
  const slots = html.includes('data-page-of=') ? await markSlots(page) : [];
  await fitRows(page);
  const printed = await printOnce(page, printing);
  return slots.length === 0 ? printed.bytes : withNumbers(page, printing, printed, slots);
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

/** The printed document with its page numbers: written into it, or where that cannot be done, printed until they are right. */
async function withNumbers(
  page: Page,
  printing: Printing,
  printed: Printed,
  slots: readonly PageSlot[],
): Promise<Uint8Array> {
  let numbers = destinationPages(printed.pdf);
  const lost = slots.find(({ id }) => !numbers.has(id));
  if (lost !== undefined) {
    throw new BrowserError(
      'refused',
      `The contents name \`${lost.id}\`, to which no link leads.`,
      'Mend the template.',
    );
  }
  const written = writePageNumbers(printed.bytes, printed.pdf, slots, numbers);
  if (written !== null) return written;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await setSlots(
      page,
      slots.map(({ id }) => ({ text: String(numbers.get(id) ?? ''), colour: '' })),
    );
    const { bytes, pdf } = await printOnce(page, printing);
    const actual = destinationPages(pdf);
    if (slots.every(({ id }) => actual.get(id) === numbers.get(id))) return bytes;
    numbers = actual;
  }
  throw new BrowserError(
    'refused',
    'The page numbers in the contents do not settle.',
    'Report this with the design.',
  );
}

/** What the browser printed, and that opened: to read it takes a while. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly pdf: PdfFile;
}

async function printOnce(page: Page, { time, meanwhile }: Printing): Promise<Printed> {
  const printing = page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: false,
    timeout: time,
  });
  printing.catch(() => undefined);
  // The browser has been told, and needs nothing of us until it is done.
  await setImmediate();
  meanwhile();
  const bytes = await printing;
  const printed = { bytes, pdf: openPdf(bytes) };
  assertWhole(printed);
  return printed;
}

function assertWhole({ bytes, pdf }: Printed): void {
  const pages = pageCount(pdf);
  if (pages > MOST_PAGES || bytes.length > MOST_BYTES) {
    throw new BrowserError(
      'refused',
      `The document has ${pages} pages and ${Math.ceil(bytes.length / 1e6)} MB; at most ${MOST_PAGES} pages and ${MOST_BYTES / 1e6} MB are printed.`,
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
