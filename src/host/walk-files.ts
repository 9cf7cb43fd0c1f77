/** The files below a folder, in an order that is the same everywhere. */
import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

import { byCodeUnit } from '../source/code-unit-order.ts';
import { FileError } from './file-error.ts';

/** Files and folders that are looked at for one word; a repository of many services has some ten thousand. */
const MOST_ENTRIES = 400_000;

/** Folders within folders. */
const MOST_DEPTH = 40;

/** What is passed over wherever it stands: packages of others, and what begins with a dot. */
function isLeftOut(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/**
 * Paths of files below `folder`, from there, with `/`, sorted by code unit. `enter` says of a folder's path whether what
 * is below it matters. Links are not followed: what is reached by one is found where it really is, if it is here.
 */
export function walkFiles(folder: string, enter: (below: string) => boolean): readonly string[] {
  const found: string[] = [];
  const pending = [''];
  let seen = 0;
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of entriesOf(path.join(folder, below))) {
      seen += 1;
      if (seen > MOST_ENTRIES) throw tooMany(folder);
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile()) {
        if (!entry.name.startsWith('.')) found.push(name);
      } else if (entry.isDirectory() && !isLeftOut(entry.name) && enter(name)) {
        if (name.split('/').length > MOST_DEPTH) throw tooDeep(name);
        pending.push(name);
      }
    }
  }
  return found.toSorted(byCodeUnit);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new FileError(
      folder,
      `The folder \`${folder}\` cannot be read.`,
      'Check its permissions, or name the specs themselves.',
      error,
    );
  }
}

function tooMany(folder: string): FileError {
  const message = `There are more than ${MOST_ENTRIES} files below \`${folder || '.'}\`.`;
  return new FileError(folder, message, 'Name a folder that holds little but specs.');
}

function tooDeep(folder: string): FileError {
  const message = `The folder \`${folder}\` is more than ${MOST_DEPTH} folders deep.`;
  return new FileError(folder, message, 'Name a folder further down.');
}
