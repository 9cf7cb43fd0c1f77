/** The folder that documents are written to: made before any work is done, so that a bad one is known at once. */
import { mkdir, stat } from 'node:fs/promises';

import { errorCode, FileError } from './file-error.ts';

/** Makes the folder and those above it where they do not exist. Throws `FileError`. */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new FileError(
        folder,
        `The folder \`${folder}\` cannot be made: permission is missing.`,
        'Name another one with `--out FOLDER`.',
        error,
      );
    }
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
  }
  throw new FileError(folder, `\`${folder}\` is not a folder.`, 'Name another one with `--out FOLDER`.');
}
