/** Reads a finished document from disk, as far as one may be large. */
import { open } from 'node:fs/promises';

import { MOST_DOCUMENT } from '../pdf/read-document.ts';
import { errorCode, FileError } from './file-error.ts';

/** The bytes of the file. Throws `FileError`. */
export async function readDocumentBytes(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r');
    const status = await handle.stat();
    if (!status.isFile())
      throw new FileError(file, `\`${file}\` is no file.`, 'Name a PDF that `parapet build` wrote.');
    if (status.size > MOST_DOCUMENT) {
      throw new FileError(
        file,
        `\`${file}\` has more than ${MOST_DOCUMENT / 1_048_576} MiB.`,
        'Documents of Parapet are far smaller; name one of them.',
      );
    }
    return await handle.readFile();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = errorCode(error);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new FileError(
      file,
      isMissing
        ? `There is no file \`${file}\`.`
        : `\`${file}\` cannot be read (${code || 'unknown reason'}).`,
      isMissing ? 'Check the path; it is read from the current folder.' : 'Check its permissions.',
      error,
    );
  }
}
