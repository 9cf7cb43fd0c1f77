/** From the words of a command line to specs: files as they are named, what is in folders, what patterns match. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

import { quote } from '../diagnostic/quote.ts';
import { fixedFolder, isGlob, matchParts, withoutBraces } from '../host/glob.ts';
import { walkFiles } from '../host/walk-files.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { UsageError } from './usage-error.ts';

/** Specs of one run. */
const MOST_SPECS = 100_000;

/** Largest file that is looked into to see whether it is a spec; a larger one could not be read as one. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Specs, each once, and what looked like one and is none. */
export interface FoundSpecs {
  readonly specs: readonly string[];
  readonly passedOver: readonly string[];
}

/**
 * The specs that `words` name, in their order, those of a word sorted by code unit. Paths are named as words name them;
 * words are read from `folder`. Throws `UsageError` where a word names nothing.
 */
export function findSpecs(words: readonly string[], folder: string): FoundSpecs {
  const specs = new Map<string, string>();
  const passedOver: string[] = [];
  for (const word of words) {
    const found = specsOf(word, folder);
    for (const spec of found.specs) {
      const file = path.resolve(folder, spec);
      if (!specs.has(file)) specs.set(file, spec);
    }
    if (specs.size > MOST_SPECS) {
      throw new UsageError(
        `${quote(word, 200)} brings the specs of this run to more than ${MOST_SPECS}.`,
        'Divide them over several runs.',
      );
    }
    passedOver.push(...found.passedOver);
  }
  return { specs: [...specs.values()], passedOver };
}

function specsOf(word: string, folder: string): FoundSpecs {
  const status = word === '-' ? null : statusOf(path.resolve(folder, word));
  if (status?.isDirectory() === true) return inFolder(word, folder);
  // A file may well be called `a{b}.yaml`; what is no file and no pattern is told where it is read.
  if (status !== null || !isGlob(word)) return { specs: [word], passedOver: [] };
  return matching(word, folder);
}

/** Why a path cannot be looked at is told where it is read. */
function statusOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

function inFolder(word: string, folder: string): FoundSpecs {
  const files = walkFiles(path.resolve(folder, word), () => true).filter(isYaml);
  const found = divided(
    files.map((file) => joined(word, file)),
    folder,
  );
  if (found.specs.length > 0) return found;
  throw new UsageError(
    `There is no spec in the folder ${quote(word, 200)}.`,
    'A spec is a file that ends in `.parapet.yaml`, or a YAML file with `parapet:` and `design:`.',
  );
}

function matching(word: string, folder: string): FoundSpecs {
  const patterns = withoutBraces(word);
  if (patterns === null) {
    throw new UsageError(
      `The braces of ${quote(word, 200)} cannot be understood.`,
      'Write `{a,b}` without braces inside of it, or several words.',
    );
  }
  const found = patterns.map((pattern) => matchingOne(pattern, folder));
  const specs = found.flatMap((one) => one.specs).toSorted(byCodeUnit);
  if (specs.length > 0) return { specs, passedOver: found.flatMap((one) => one.passedOver) };
  throw new UsageError(
    `No spec matches ${quote(word, 200)}.`,
    '`*` stays within a folder, `**/` goes through folders; what begins with a dot and `node_modules` is left out.',
  );
}

function matchingOne(pattern: string, folder: string): FoundSpecs {
  const start = fixedFolder(pattern);
  const rootless = pattern.startsWith('/') && start === '' ? '/' : start;
  const absolute = path.resolve(folder, rootless);
  if (statusOf(absolute)?.isDirectory() !== true) return { specs: [], passedOver: [] };
  const parts = pattern
    .slice(start === '' ? 0 : start.length + 1)
    .split('/')
    .filter((part) => part !== '');
  const enter = (below: string): boolean => matchParts(parts, below.split('/')) !== 'none';
  const files = walkFiles(absolute, enter).filter(
    (file) => isYaml(file) && matchParts(parts, file.split('/')) === 'match',
  );
  return divided(
    files.map((file) => joined(rootless, file)),
    folder,
  );
}

/** `./a` is `a`, as anybody would have written it. */
function joined(start: string, file: string): string {
  return path.join(start, file);
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file);
}

/** The files that are specs; files that specs include, and YAML of other programs, are passed over. */
function divided(files: readonly string[], folder: string): FoundSpecs {
  const specs = files.filter((file) => isSpec(path.resolve(folder, file)));
  const known = new Set(specs);
  return { specs, passedOver: files.filter((file) => !known.has(file)) };
}

function isSpec(file: string): boolean {
  if (/\.parapet\.ya?ml$/.test(file)) return true;
  const text = textOf(file);
  return ['parapet', 'design'].every((key) => new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').test(text));
}

/** What cannot be read is told where it is named; a search passes over it. */
function textOf(file: string): string {
  try {
    return statSync(file).size > MOST_BYTES ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
