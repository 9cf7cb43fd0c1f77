/** A command line that asks for something impossible; thrown, caught once in `main`, answered with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
