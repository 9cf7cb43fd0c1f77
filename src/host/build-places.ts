/** Folders of this machine that no document may show: it is the same wherever and by whomever it was made. */
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheFolderPath } from './cache-folder.ts';
import { projectRoot } from './project-root.ts';

/** The folders that building `spec` goes through. */
export function buildPlaces(spec: string): readonly string[] {
  const own = fileURLToPath(new URL('../..', import.meta.url));
  const folders = [
    process.cwd(),
    os.homedir(),
    os.tmpdir(),
    cacheFolderPath(),
    own,
    path.dirname(path.resolve(spec)),
    projectRoot(spec),
  ];
  const trimmed = folders.map((folder) => folder.replace(/[\\/]+$/, ''));
  // The root of everything is in every path, and says nothing.
  return [...new Set(trimmed)].filter((folder) => folder.length > 1);
}
