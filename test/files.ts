/** Files of the repository, for tests that enumerate fixtures and sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether a path relative to the repository's root exists. */
export const exists = (path: string): boolean => existsSync(path);

/** The text at a path relative to the repository's root. */
export const readText = (path: string): string => readFileSync(path, 'utf8');

/** Paths below a folder that end so, sorted, with `/`. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .toSorted();
}
