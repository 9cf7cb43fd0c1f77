/** Nothing that concerns a browser is waited for without an end. */
import { BrowserError } from './browser-error.ts';

/** The result of `work`, or a `BrowserError` (`timeout`) after `time` milliseconds; `what` names it: "drawing". */
export async function within<T>(time: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(time / 100) / 10;
      reject(
        new BrowserError(
          'timeout',
          `The browser took more than ${seconds} s for ${what}.`,
          'Make the design smaller, split it, or try again on a machine that is less busy.',
        ),
      );
    }, time);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    if (timer !== null) clearTimeout(timer);
    // The loser of the race may still fail; nobody waits for it any more.
    work.catch(() => undefined);
  }
}
