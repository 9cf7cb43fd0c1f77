/** When files were last changed in git. */
import path from 'node:path';

import { git } from './git.ts';

/** Seconds since 1970 of the last commit that changed one of the files; null without git, repository or commit. */
export async function commitTime(files: readonly string[]): Promise<number | null> {
  const [first] = files;
  if (first === undefined) return null;
  const args = ['log', '-1', '--format=%ct', '--', ...files.map((file) => path.resolve(file))];
  const text = (await git(args, path.dirname(path.resolve(first)), 1_000))?.toString('latin1').trim() ?? '';
  const seconds = Number(text);
  return text !== '' && Number.isSafeInteger(seconds) ? seconds : null;
}
