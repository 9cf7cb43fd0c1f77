/** Builds `dist` before the end-to-end tests if a source is newer than it: they run the built command. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Called once by the test runner. */
export function setup(): void {
  if (newest(['dist']) > newest(['src', 'tsconfig.json', 'package.json'])) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
}

/** The latest change below some paths, in milliseconds; 0 where nothing is. */
function newest(paths: readonly string[]): number {
  const times = paths.flatMap((path) => [path, ...below(path)]).map(changedAt);
  return Math.max(0, ...times);
}

function below(path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return [];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}

function changedAt(path: string): number {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return stats?.isFile() ? stats.mtimeMs : 0;
}
