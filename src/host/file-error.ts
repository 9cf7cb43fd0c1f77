/** A file or folder that the operating system refused, said for the person who named it. */

/** Thrown where Parapet cannot read or write what it was told to. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** The path as it was given. */
  readonly path: string;
  /** One sentence: how to mend it. */
  readonly hint: string;

  constructor(path: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.path = path;
    this.hint = hint;
  }
}

/** The operating system's code of an error, such as `ENOENT`; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
