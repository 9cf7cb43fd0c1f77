/** Files of the cache folder that can be made again: found by what they were made of, and never trusted blindly. */
import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { assertPrivate, openCacheFolder } from './cache-folder.ts';

/** Most bytes of one kind that are kept, and of one entry. */
const MOST_BYTES = 96_000_000;
const LARGEST = 4_000_000;

/** What is kept of one kind, such as drawings. Nothing here fails: what cannot be read or written is not kept. */
export interface CacheShelf {
  /** The entry of `key`, as it was put there; null if there is none, or if it is damaged. */
  readonly get: (key: string) => Promise<string | null>;
  readonly put: (key: string, entry: string) => Promise<void>;
  /** Removes the entries that were not used for longest, down to what may be kept. */
  readonly trim: () => Promise<void>;
}

/** A shelf that keeps nothing. */
const NO_SHELF: CacheShelf = {
  get: async () => null,
  put: async () => undefined,
  trim: async () => undefined,
};

/** The key of what is made of `parts`; parts are told apart wherever they are cut. */
export function cacheKey(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** The shelf `kind` of the cache folder, made if need be; one that keeps nothing where that is not possible. */
export async function openShelf(kind: string): Promise<CacheShelf> {
  const folder = await shelfFolder(kind).catch(() => null);
  if (folder === null) return NO_SHELF;
  const fileOf = (key: string): string => path.join(folder, key);
  return {
    get: (key) => read(fileOf(key)).catch(() => null),
    put: (key, entry) => write(fileOf(key), entry).catch(() => undefined),
    trim: () => trim(folder).catch(() => undefined),
  };
}

async function shelfFolder(kind: string): Promise<string> {
  const folder = path.join(await openCacheFolder(), kind);
  await mkdir(folder, { mode: 0o700, recursive: true });
  await assertPrivate(folder);
  return folder;
}

/** The digest stands before the entry, so that half a file or a changed one is seen for what it is. */
async function read(file: string): Promise<string | null> {
  const status = await lstat(file);
  if (!status.isFile() || status.size > LARGEST) return null;
  const text = await readFile(file, 'utf8');
  const [digest, entry] = [text.slice(0, 64), text.slice(65)];
  if (digest !== cacheKey([entry])) {
    await rm(file, { force: true });
    return null;
  }
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return entry;
}

/** Two processes may write the same entry: each has a file of its own until it is whole. */
async function write(file: string, entry: string): Promise<void> {
  const text = `${cacheKey([entry])}\n${entry}`;
  if (Buffer.byteLength(text) > LARGEST) return;
  const temporary = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: 0o600 });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true });
  }
}

async function trim(folder: string): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await lstat(file);
      return { file, size, used: mtimeMs };
    }),
  );
  let kept = 0;
  for (const { file, size } of files.toSorted((a, b) => b.used - a.used)) {
    kept += size;
    if (kept > MOST_BYTES) await rm(file, { force: true });
  }
}
