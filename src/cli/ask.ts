/** Asks a person at the terminal, line by line; questions go to standard error, which is no result. */
import { createInterface } from 'node:readline/promises';

import type { Ask } from './questions.ts';
import { UsageError } from './usage-error.ts';

/** Whether a person can be asked. */
export function isAskable(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Gives `work` a way to ask. Throws `UsageError` if the person leaves before the last answer. */
export async function asking<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<never>((_, reject) => {
    lines.once('close', () => {
      process.stderr.write('\n');
      reject(new UsageError('Nothing was written: not all was answered.', '`--yes` asks nothing.'));
    });
  });
  // Closing after the last answer is no failure of anybody.
  left.catch(() => undefined);
  try {
    return await Promise.race([work((question) => lines.question(question)), left]);
  } finally {
    lines.removeAllListeners('close');
    lines.close();
  }
}
