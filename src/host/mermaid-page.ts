/**
 * A page with Mermaid in it. It is the one page with scripts, so it gets nothing but drawings, comes from an
 * origin that does not exist, is served from memory, and only the text of an SVG leaves it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type {
  Browser as PuppeteerBrowser,
  HTTPRequest,
  Page,
} from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { GLYPHS } from '../diagrams/glyphs.ts';
import { fontFace, fontsFor } from '../page/font-faces.ts';
import { FALLBACK_FAMILY, type Font } from '../page/theme.ts';
import { BrowserError } from './browser-error.ts';
import type { DrawRequest } from './drawing.ts';
import { emblemScriptSource } from './emblem-script.ts';
import { gridGeometrySource } from './grid-geometry.ts';
import { gridLayoutSource } from './grid-layout.ts';
import { gridLinksSource } from './grid-links.ts';
import type { Icons } from './icon.ts';
import { DRAWING_FAMILY, DRAWING_WEIGHTS, mermaidConfig } from './mermaid-config.ts';
import { mermaidScriptSource, STEADY_PAGE, type PageDrawing } from './mermaid-script.ts';
import { withQuickConfig } from './quick-config.ts';

/** An origin that no name server knows; every request to it is answered from here. */
const ORIGIN = 'https://parapet.invalid';

const POLICY = [
  "default-src 'none'",
  `script-src ${ORIGIN}/`,
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Names that Mermaid gives to our layouts. */
const LAYOUT_NAMES = { grid: 'parapet-grid', elk: 'elk', dagre: 'dagre' } as const;

/** The files of Mermaid that may be asked for: its entry and the parts that it loads when needed. */
const MERMAID_FILE = /^\/(mermaid\.esm\.min\.mjs|chunks\/mermaid\.esm\.min\/[\w.-]+\.mjs)$/;

/** What drawings are made with besides their source. */
export interface PageLook {
  /** The fonts that the drawings need. */
  readonly fonts: readonly Font[];
  readonly icons: Icons;
}

/** Opens a page that is ready to draw. */
export async function openMermaidPage(browser: PuppeteerBrowser, look: PageLook): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(STEADY_PAGE);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, look).catch(() => undefined));
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  if ((await page.evaluate('globalThis.parapetReady')) === true) return page;
  throw new BrowserError('refused', 'Mermaid could not be loaded.', 'Install Parapet again with `npm ci`.');
}

/** Those of `fonts` that drawings use for the characters in `text`. */
export function drawingFonts(fonts: readonly Font[], text: string): readonly Font[] {
  const used = fonts.filter(
    ({ family, style, weight }) =>
      (family === DRAWING_FAMILY && style === 'normal' && DRAWING_WEIGHTS.includes(weight)) ||
      family === FALLBACK_FAMILY,
  );
  return fontsFor(used, text);
}

/** How Mermaid is set up for a layout by our name of it. */
export function mermaidConfigOf(layout: DrawRequest['layout']): Readonly<Record<string, unknown>> {
  return mermaidConfig(LAYOUT_NAMES[layout]);
}

/** Draws one request in a page of `openMermaidPage`. Throws an `Error` with Mermaid's own words. */
export async function drawInMermaidPage(page: Page, request: DrawRequest): Promise<PageDrawing> {
  const config = mermaidConfigOf(request.layout);
  const call = [config, request.id, request.source, request.order].map((value) => JSON.stringify(value));
  const answered: unknown = await page.evaluate(`globalThis.parapetDraw(${call.join(',')})`);
  if (isPageDrawing(answered)) return answered;
  throw new BrowserError('refused', 'The drawing page gave something else than a drawing.', 'Try again.');
}

async function answer(request: HTTPRequest, look: PageLook): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') return request.continue();
  if (url.origin === ORIGIN && request.method() === 'GET') {
    if (url.pathname === '/') {
      const headers = { 'Content-Security-Policy': POLICY };
      const body = hostPage(look.fonts);
      return request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
    }
    if (url.pathname === '/parapet.mjs') {
      return request.respond({ contentType: 'text/javascript', body: pageScript(look.icons) });
    }
    const file = MERMAID_FILE.exec(url.pathname)?.[1];
    if (file !== undefined) {
      return request.respond({
        contentType: 'text/javascript',
        body: withQuickConfig(await readFile(path.join(mermaidFolder(), file), 'utf8')),
      });
    }
  }
  // Another error code would replace the document by an error page.
  return request.abort('aborted');
}

function hostPage(fonts: readonly Font[]): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drawing</title>` +
    `<style>${fonts.map(fontFace).join('')}</style><script type="module" src="/parapet.mjs"></script></head><body></body></html>`
  );
}

/** Everything of ours that runs in the page: a drawing depends on it as on Mermaid itself. */
export function pageCode(icons: Icons): string {
  return STEADY_PAGE + pageScript(icons);
}

/** Fonts must be there before the first text is measured: drawings would be laid out for another one. */
function pageScript(icons: Icons): string {
  return [
    "import mermaid from '/mermaid.esm.min.mjs';",
    gridGeometrySource(),
    gridLayoutSource(),
    gridLinksSource(),
    mermaidScriptSource(),
    emblemScriptSource(),
    `measureRestored([SVGGraphicsElement.prototype, SVGTextContentElement.prototype, Element.prototype],`,
    `  ['getBBox', 'getComputedTextLength', 'getSubStringLength', 'getBoundingClientRect',
    'getStartPositionOfChar']);`,
    'let order = [];',
    "mermaid.registerLayoutLoaders([{ name: 'parapet-grid',",
    '  loader: async () => gridLayout(placeGrid, gridGaps, routeGridLink, () => order) }]);',
    `const emblems = ${JSON.stringify({ glyphs: GLYPHS, icons })};`,
    'globalThis.parapetDraw = (config, id, source, siblings) => {',
    '  order = siblings;',
    '  return drawInPage(globalThis, mermaid, config, id, source,',
    '    (drawing) => drawEmblems(globalThis, drawing, emblems));',
    '};',
    'globalThis.parapetReady = Promise.all([...document.fonts].map((font) => font.load())).then(() => true);',
  ].join('\n');
}

function mermaidFolder(): string {
  return path.dirname(createRequire(import.meta.url).resolve('mermaid'));
}

/** Whether a value from outside has the form of a drawing; what is in it is examined when it is finished. */
export function isPageDrawing(value: unknown): value is PageDrawing {
  if (typeof value !== 'object' || value === null) return false;
  const { svg, width, height, smallestText, grid } = value as Record<string, unknown>;
  const numbers = [width, height, smallestText];
  return (
    typeof svg === 'string' && typeof grid === 'boolean' && numbers.every((each) => Number.isFinite(each))
  );
}
