/**
 * Reads the folder of a theme: a few kinds of files in a few places, each an ordinary file of a bounded size, none of
 * them reached by a link. Nothing outside of the folder can be named.
 */
import { createHash } from 'node:crypto';
import { constants, type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';

import { byCodeUnit } from '../source/code-unit-order.ts';
import { errorCode, FileError } from './file-error.ts';

/** Folders whose templates take the place of ours. */
export const TEMPLATE_FOLDERS: readonly string[] = ['partials', 'sections'];

/** Folders in each other that a file of a theme may lie in. */
const DEEPEST = 3;

/** Entries of one folder that are looked at. */
const MOST_ENTRIES = 1000;

/** Bytes of a file by its ending, at most. */
const LARGEST: Readonly<Record<string, number>> = {
  '.yaml': 64_000,
  '.hbs': 64_000,
  '.svg': 200_000,
  '.png': 200_000,
  '.woff2': 500_000,
};

/** The bytes of a file, or why there are none, as the end of "`logo.svg` …". */
export type ThemeBytes = { readonly bytes: Buffer } | { readonly refused: string };

/** What a folder holds. */
export interface ThemeFolder {
  /** Paths of the templates, with `/` on every system. */
  readonly templates: readonly string[];
  /** Files and folders in it that are none of a theme, such as a folder that is misspelt. */
  readonly others: readonly string[];
}

/** Looks into a folder. Throws `FileError` where it cannot be read. */
export async function lookIntoTheme(folder: string): Promise<ThemeFolder> {
  const names = await namesIn(folder).catch((error: unknown) => {
    const code = errorCode(error);
    const why =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'it is not a folder'
          : 'it cannot be read';
    throw new FileError(
      folder,
      `The theme \`${folder}\` cannot be used: ${why}.`,
      'Name a folder with a `theme.yaml`; `parapet theme init FOLDER` writes one.',
      error,
    );
  });
  const templates: string[] = [];
  for (const name of TEMPLATE_FOLDERS) {
    if (!names.includes(name)) continue;
    const inside = path.join(folder, name);
    if (!(await isOwnFolder(inside))) {
      throw new FileError(
        inside,
        `\`${inside}\` of the theme is a link or no folder.`,
        'Put the templates into the theme itself.',
      );
    }
    const found = await namesIn(inside);
    templates.push(...found.filter((one) => !one.startsWith('.')).map((one) => `${name}/${one}`));
  }
  return {
    templates,
    others: names.filter(
      (name) => name !== 'theme.yaml' && !TEMPLATE_FOLDERS.includes(name) && !name.startsWith('.'),
    ),
  };
}

/** A file of a theme by its path from the folder. Never throws for what the file is. */
export async function readThemeBytes(folder: string, file: string): Promise<ThemeBytes> {
  const most = LARGEST[path.extname(file)];
  if (most === undefined) return { refused: 'is of no kind that a theme may hold' };
  const steps = file.split('/');
  for (let index = 1; index < steps.length; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- from the outside in
    const status = await lstat(path.join(folder, ...steps.slice(0, index))).catch(() => null);
    if (status === null) return { refused: 'is not there' };
    if (!status.isDirectory()) return { refused: 'is in no ordinary folder of the theme' };
  }
  let handle: FileHandle | null = null;
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    if ((await lstat(path.join(folder, file))).isSymbolicLink()) return { refused: LINK };
    handle = await open(path.join(folder, file), flags);
    const status = await handle.stat();
    if (!status.isFile()) return { refused: 'is not an ordinary file' };
    if (status.size > most) return { refused: `has ${status.size} bytes; at most ${most} are taken` };
    const bytes = Buffer.alloc(most + 1);
    const { bytesRead } = await handle.read(bytes, 0, most + 1, 0);
    return bytesRead > most ? { refused: `grew while it was read` } : { bytes: bytes.subarray(0, bytesRead) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ELOOP') return { refused: LINK };
    return { refused: code === 'ENOENT' ? 'is not there' : `cannot be read (${code || 'unknown reason'})` };
  } finally {
    await handle?.close();
  }
}

/** A digest of every file in a folder that a theme may have, whether it is used or not. */
export async function themePrint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const visit = async (inside: string, depth: number): Promise<void> => {
    for (const name of await namesIn(path.join(folder, inside)).catch(() => [])) {
      const file = inside === '' ? name : `${inside}/${name}`;
      if (path.extname(name) in LARGEST) {
        // oxlint-disable-next-line no-await-in-loop -- in their order
        const got = await readThemeBytes(folder, file);
        const bytes = 'bytes' in got ? got.bytes : Buffer.from(got.refused);
        hash.update(`${Buffer.byteLength(file)}:${file}${bytes.length}:`).update(bytes);
        // oxlint-disable-next-line no-await-in-loop -- as above
      } else if (depth < DEEPEST && (await isOwnFolder(path.join(folder, file))))
        await visit(file, depth + 1);
    }
  };
  await visit('', 0);
  return hash.digest('hex');
}

const LINK = 'is a link, and nothing outside of the theme is read';

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  if (names.length > MOST_ENTRIES) {
    throw new FileError(
      folder,
      `\`${folder}\` holds ${names.length} files.`,
      `A theme has at most ${MOST_ENTRIES} in a folder.`,
    );
  }
  return names.toSorted(byCodeUnit);
}

async function isOwnFolder(folder: string): Promise<boolean> {
  const status = await lstat(folder).catch(() => null);
  return status?.isDirectory() ?? false;
}
