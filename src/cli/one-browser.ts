/** The browser of a run: started when it is first asked for, and ended while nothing needs it any more. */
import { setImmediate, setTimeout } from 'node:timers/promises';

import { type Browser, type BrowserChoice, openBrowser } from '../host/browser.ts';
import { BrowserError } from '../host/browser-error.ts';
import type { Terminal } from './terminal.ts';

/** A browser, or why there is none; null where none is needed. */
export type Started = Browser | BrowserError | null;

/** Milliseconds that are given to starting a process; to unpack a browser first takes longer. */
const STARTING = 100;

/** One browser at a time. */
export interface OneBrowser {
  /** Starts it without waiting for more than its process: while that gets ready, the processor may be taken for long. */
  readonly begin: () => Promise<void>;
  readonly started: () => Promise<Started>;
  /** Lets it end while its documents are finished; another is started where one is asked for nevertheless. */
  readonly release: () => Promise<void>;
  /** Ends it and waits until it is gone. */
  readonly close: () => Promise<void>;
}

/** A browser that is not started before it is asked for. */
export function oneBrowser(choice: BrowserChoice, terminal: Terminal): OneBrowser {
  let starting: Promise<Started> | null = null;
  let closing: Promise<void> = Promise.resolve();
  const end = async (started: Promise<Started> | null, before: Promise<void>): Promise<void> => {
    const browser = await started;
    if (browser !== null && !(browser instanceof BrowserError)) await browser.close();
    await before;
  };
  const close = (): Promise<void> => {
    closing = end(starting, closing);
    starting = null;
    return closing;
  };
  let beginning: Promise<unknown> = Promise.resolve();
  const started = (): Promise<Started> => {
    if (starting !== null) return starting;
    let begun = (): void => undefined;
    const soon = new Promise<void>((resolve) => {
      begun = resolve;
    });
    starting = startBrowser(choice, terminal, begun);
    beginning = Promise.race([soon, starting]);
    // Why it did not start is said where it is needed.
    beginning.catch(() => undefined);
    return starting;
  };
  return {
    begin: async () => {
      started().catch(() => undefined);
      const late = new AbortController();
      await Promise.race([
        beginning.catch(() => undefined),
        setTimeout(STARTING, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
    },
    started,
    release: async () => {
      // Why it did not end is said by whoever waits for that.
      close().catch(() => undefined);
      // It is told before the processor is taken for long.
      await setImmediate();
    },
    close,
  };
}

async function startBrowser(choice: BrowserChoice, terminal: Terminal, begun: () => void): Promise<Started> {
  try {
    const browser = await openBrowser(choice, begun);
    if (browser.report.notice !== null) terminal.say(`note ${browser.report.notice}`);
    return browser;
  } catch (error) {
    if (error instanceof BrowserError) return error;
    throw error;
  }
}
