/** A page that crashed answers nothing any more: what waits for it must be told. */
import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

import { BrowserError } from './browser-error.ts';

/** The result of `work`, or a `BrowserError` (`crashed`) as soon as the browser or `page` is gone. */
export async function untilCrash<T>(
  browser: PuppeteerBrowser,
  page: Page | null,
  work: Promise<T>,
): Promise<T> {
  let fail: (error: BrowserError) => void = () => undefined;
  const crash = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const gone = (): void => {
    fail(
      new BrowserError(
        'crashed',
        'The browser ended unexpectedly.',
        'Try again; there may be too little memory.',
      ),
    );
  };
  browser.on('disconnected', gone);
  page?.on('error', gone);
  try {
    return await Promise.race([work, crash]);
  } finally {
    browser.off('disconnected', gone);
    page?.off('error', gone);
    // The loser of the race may still fail; nobody waits for it any more.
    work.catch(() => undefined);
  }
}
