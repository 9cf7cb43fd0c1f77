/** Files that come with the package: its manifest and its schemas. */
import { readFileSync } from 'node:fs';

/** The text of a file of the package by its path from the package's root. */
export function readOwnFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** Parapet's own version, such as `0.1.0`. */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readOwnFile('package.json'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return typeof version === 'string' ? version : '0.0.0';
}
