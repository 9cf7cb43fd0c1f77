/** Which files a word means where there is no disk to look at: in a revision, or among files that are gone. */
import path from 'node:path';

import { matchParts, withoutBraces } from '../host/glob.ts';

/** Whether a word of a command line names a file, a folder above it or a pattern that it matches. */
export function covers(word: string, file: string): boolean {
  const parts = file.split(path.sep);
  return (withoutBraces(path.normalize(word)) ?? []).some((pattern) => {
    const names = pattern.split(path.sep).filter((name) => name !== '' && name !== '.');
    const isAbove = names.every((name, index) => parts[index] === name);
    return isAbove || matchParts(names, parts) === 'match';
  });
}
