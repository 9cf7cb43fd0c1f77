/** Where generated files meet the disk: comparing, formatting and writing them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format } from 'oxfmt';

import options from '../oxfmt.config.mjs';

/** The folder of package.json: every path of the generators is relative to it. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} GeneratedFile
 * @property {string} path relative to the repository, with `/`
 * @property {string} text whole content
 */

/** The first line of every generated file: what made it and from what. */
export function banner(from) {
  return `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;
}

/** The text as the formatter would leave it. */
export async function formatted(path, text) {
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** The content of a file of the repository; null if there is none. */
export async function readIfThere(path) {
  try {
    return await readFile(resolve(root, path), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the files that differ from what is on the disk (unless only checking) and names them. */
export async function writeGenerated(files, checking) {
  const stale = [];
  for (const { path, text } of files) {
    if ((await readIfThere(path)) === text) continue;
    stale.push(path);
    if (checking) continue;
    const target = resolve(root, path);
    if (relative(root, target).startsWith('..')) throw new Error(`${path} is outside the repository`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return stale;
}
