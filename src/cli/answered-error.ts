/** An error that has been put into words where it arose: what it was is lost on the way from one thread to another. */
import type { ExitCode } from './exit-code.ts';

/** What a person is to read of an error. */
export interface Failure {
  readonly message: string;
  readonly hint: string;
}

/** What a thread could not go on with, as it said it. */
export class AnsweredError extends Error {
  readonly exit: ExitCode;
  readonly failures: readonly Failure[];

  constructor(exit: ExitCode, failures: readonly Failure[]) {
    super(failures.map(({ message }) => message).join('\n'));
    this.name = 'AnsweredError';
    this.exit = exit;
    this.failures = failures;
  }
}
