/** Replaces the text of a file that is there: whole or not at all, where a link leads, with the rights that it has. */
import { realpath, stat } from 'node:fs/promises';

import { atomicWrite } from './atomic-write.ts';

/** Writes `text` in place of what the file holds. Throws `FileError`. */
export async function rewriteFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const status = await stat(target).catch(() => null);
  await atomicWrite(target, text, status === null ? undefined : status.mode & 0o777);
}
