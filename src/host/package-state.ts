/** Which state of the program this is: another version, or one that somebody works on, makes other documents. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { byCodeUnit } from '../source/code-unit-order.ts';
import { cacheKey } from './cache-entry.ts';

const OWN = fileURLToPath(new URL('.', import.meta.url));

/** What documents are made with: the code that runs, gathered or not, the templates and the fonts. */
const PARTS = [path.basename(OWN) === 'command' ? OWN : path.dirname(OWN), path.join(OWN, '../../templates')];

/** Names, sizes and ages of the files of a folder; of the program's own where none is named. */
export async function packageState(folder?: string): Promise<string> {
  const folders = folder === undefined ? PARTS : [folder];
  const states = await Promise.all(folders.map(stateOf));
  return cacheKey(states.flat());
}

async function stateOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted(byCodeUnit);
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}
