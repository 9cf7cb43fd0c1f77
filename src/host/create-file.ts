/** Writes a file that must not exist yet: what somebody has written is never replaced. */
import { lstat, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';

import { errorCode, FileError } from './file-error.ts';

/** Whether anything, a link to nowhere included, has this name. */
export async function isTaken(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return false;
    throw refused(file, code, error);
  }
}

/**
 * Writes a new file and the folders above it. False, with nothing changed, where the name is taken already. Throws
 * `FileError`.
 */
export async function createFile(file: string, text: string): Promise<boolean> {
  let isMade = false;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, 'wx', 0o666);
    isMade = true;
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (!isMade && errorCode(error) === 'EEXIST' && (await isTaken(file))) return false;
    if (isMade) await rm(file, { force: true }).catch(() => undefined);
    throw refused(file, errorCode(error), error);
  }
}

function refused(file: string, code: string, error: unknown): FileError {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return new FileError(
        file,
        `\`${path.dirname(file)}\` is not a folder.`,
        'Name a folder; a new one is made.',
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new FileError(
        file,
        `\`${file}\` cannot be written: no permission.`,
        'Name a folder that you may write to.',
        error,
      );
    default:
      return new FileError(
        file,
        `\`${file}\` cannot be written (${code || 'unknown reason'}).`,
        'Name another folder.',
        error,
      );
  }
}
