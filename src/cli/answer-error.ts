/** From what was thrown to what a person reads, and to the exit code. */
import { quote } from '../diagnostic/quote.ts';
import { AnsweredError } from './answered-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What went wrong, for the person who can mend it. */
export async function answer(error: unknown, terminal: Pick<Terminal, 'fail'>): Promise<ExitCode> {
  if (error instanceof UsageError) {
    terminal.fail(error.message, error.hint);
    return EXIT.input;
  }
  if (error instanceof AnsweredError) {
    for (const { message, hint } of error.failures) terminal.fail(message, hint);
    return error.exit;
  }
  const { BrowserError } = await import('../host/browser-error.ts');
  const { FileError } = await import('../host/file-error.ts');
  if (error instanceof BrowserError || error instanceof FileError) {
    terminal.fail(error.message, error.hint);
    return error instanceof BrowserError && error.fault === 'unavailable' ? EXIT.noBrowser : EXIT.failure;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.fail(
    `Parapet failed.\n${detail}`,
    'This is a defect of Parapet, not of your spec; please report these lines.',
  );
  return EXIT.failure;
}

/** The same where it concerns one spec of several: the others are seen to all the same. */
export async function answerFor(
  spec: string,
  error: unknown,
  terminal: Pick<Terminal, 'fail'>,
): Promise<ExitCode> {
  return answer(error, {
    fail: (message, hint) => terminal.fail(`${quote(spec, 200)}: ${message}`, hint),
  });
}
