/** The browser as the rest of Parapet sees it: it draws, it prints, and it can be closed. */
import type { Font } from '../page/theme.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import type { DrawFailure, Drawing, DrawRequest } from './drawing.ts';
import { drawingPages, type DrawingPages, isCrash } from './drawing-pages.ts';
import { NO_STORE, openDrawingStore } from './drawing-store.ts';
import { findBrowser, noBrowser } from './find-browser.ts';
import type { Icons } from './icon.ts';
import { launch, type LaunchedBrowser, type LaunchReport } from './launch.ts';
import { printDocument } from './print-page.ts';
import { untilCrash } from './until-crash.ts';
import { within } from './within.ts';

/** Which browser to use and how. */
export interface BrowserChoice {
  /** Path from `--browser`; null looks for one. */
  readonly executable: string | null;
  /** False gives up Chromium's sandbox: only by explicit choice. */
  readonly sandbox: boolean;
  /** Whether drawings are looked up in the cache folder and kept there; not if left out. */
  readonly cache?: boolean;
}

const NOTHING = (): void => undefined;

/** No pictures but our own. */
const NO_ICONS: Icons = {};

/** A started browser. Close it, or the process does not end by itself. */
export interface Browser extends AsyncDisposable {
  /** What was started and how well it is protected. */
  readonly report: LaunchReport;
  /**
   * Draws a request, beside others that are asked for meanwhile. A drawing that cannot be made is a `DrawFailure`,
   * a browser that cannot be used a thrown `BrowserError`. `icons` stand for our own small pictures.
   */
  readonly draw: (
    request: DrawRequest,
    fonts: readonly Font[],
    icons?: Icons,
  ) => Promise<Drawing | DrawFailure>;
  /**
   * Prints a whole HTML document that begins with `CONTENT_POLICY_META`, and fills `<span class="page-of"
   * data-page-of="ID">` with the number of the page on which element ID lies (a link must lead to it); `class="page-of
   * near"` says that it is among the first nine, which saves time.
   * `time` in milliseconds, see `renderTime`. `meanwhile` is called while the browser is at it, perhaps more than once:
   * what takes long and does not wait. Throws `BrowserError`.
   */
  readonly print: (html: string, time?: number, meanwhile?: () => void) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Time in milliseconds that printing an HTML document of so many characters may take. */
export function renderTime(characters: number): number {
  return Math.min(300_000, 60_000 + characters / 50);
}

/**
 * Finds and starts a browser. `begun` is called once its process is on its way. Throws `BrowserError` if none can be
 * used.
 */
export async function openBrowser(choice: BrowserChoice, begun: () => void = NOTHING): Promise<Browser> {
  // Loading it takes as long as starting the browser, which does not need it until it answers.
  void import('puppeteer-core/internal/puppeteer-core-browser.js').catch(() => undefined);
  const search = await findBrowser(choice.executable);
  const { found } = search;
  if (found === null) throw noBrowser(search);
  const sandbox = choice.sandbox && process.env['PARAPET_NO_SANDBOX'] !== '1';
  let launched = await launch(found, sandbox, begun);
  const { report } = launched;
  const build = [
    await launched.connection.version(),
    found.executable,
    ...chromiumArguments('', report.sandbox),
  ];
  const store = choice.cache === true ? await openDrawingStore(build) : NO_STORE;
  let pages: DrawingPages = drawingPages(launched.connection, store);
  const close = async (): Promise<void> => {
    await launched.close();
    await store.trim();
  };
  let reviving: Promise<void> | null = null;
  const revive = async (): Promise<void> => {
    if (!launched.connection.connected) {
      await launched.close();
      launched = await launch(found, sandbox);
    }
    pages = drawingPages(launched.connection, store);
  };
  /** Runs `work`; after a crash once more, in a new browser if the old one is gone: one, whoever noticed it. */
  const twice = async <T>(work: (browser: LaunchedBrowser) => Promise<T>): Promise<T> => {
    const [first, drawn] = [launched, pages];
    try {
      return await untilCrash(first.connection, null, work(first));
    } catch (error) {
      if (!isCrash(error)) throw error;
      if (first === launched && drawn === pages) {
        reviving ??= revive().finally(() => {
          reviving = null;
        });
      }
      await reviving;
      return untilCrash(launched.connection, null, work(launched));
    }
  };
  return {
    report,
    draw: (request, fonts, icons = NO_ICONS) => twice(() => pages.draw(request, { fonts, icons })),
    print: (html, time = renderTime(0), meanwhile = NOTHING) =>
      twice(({ connection }) =>
        within(time, 'printing', printDocument(connection, html, { time, meanwhile })),
      ),
    close,
    [Symbol.asyncDispose]: close,
  };
}
