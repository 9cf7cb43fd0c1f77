/** Files below a folder by their endings and a line in them; links are not followed, hidden folders are left out. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { errorCode, FileError } from './file-error.ts';

/** Entries that are looked at; a folder with more is not one of designs. */
const MOST_ENTRIES = 100_000;

/** Largest file that is looked into. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Folders that hold what others made. */
const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist', 'build']);

/** Paths of the files, sorted within each folder. Throws `FileError`. */
export async function findFiles(
  folder: string,
  endings: readonly string[],
  line: RegExp,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting: string[] = [folder];
  let seen = 0;
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    const here = current;
    // oxlint-disable-next-line no-await-in-loop -- one folder after the other
    for (const entry of await entriesOf(here)) {
      seen += 1;
      if (seen > MOST_ENTRIES) throw tooMany(folder);
      const file = path.join(here, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !NOT_OURS.has(entry.name)) waiting.push(file);
      } else if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that memory does not grow
        if (await hasLine(file, line)) found.push(file);
      }
    }
  }
  return found.toSorted();
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new FileError(
      folder,
      `The folder \`${folder}\` cannot be read (${errorCode(error) || 'unknown reason'}).`,
      'Check its permissions, or name the specs themselves.',
      error,
    );
  }
}

/** What cannot be read has no line; whoever names it is told why. */
async function hasLine(file: string, line: RegExp): Promise<boolean> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return false;
    return line.test(await readFile(file, 'utf8'));
  } catch {
    return false;
  }
}

function tooMany(folder: string): FileError {
  return new FileError(
    folder,
    `Below \`${folder}\` there are more than ${MOST_ENTRIES} files.`,
    'Name the specs, or the folder that they are in.',
  );
}
