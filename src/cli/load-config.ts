/** The config that holds for a spec: the nearest one above it inside of its project, and what that one extends. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { type Diagnostic, errorAt, type Outcome } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { projectRoot } from '../host/project-root.ts';
import type { SourceFile } from '../source/source-file.ts';
import { CONFIG_KEYS, CONFIG_NAME, type ConfigKey, EXTENDS } from './config-keys.ts';
import { ON_DISK, type ProjectFiles } from './project-files.ts';
import { readConfig, type Stated } from './read-config.ts';
import { terminalRoot } from './read-specs.ts';

/** Configs that extend each other. */
const MOST_FILES = 10;

/** A config with all that it extends. */
export interface Config {
  /** Its path on this machine. */
  readonly file: string;
  /** The files that it was put together from, the nearest first. */
  readonly files: readonly SourceFile[];
  /** Where they are on this machine. */
  readonly paths: readonly string[];
  /** By key; paths count from the folder in which the command runs. */
  readonly stated: ReadonlyMap<string, Stated>;
  /** The folder from which the patterns of `specs` are read. */
  readonly specsFolder: string;
}

/** Path of the nearest config above `file` up to the root of its project; null if there is none. */
export function nearestConfig(file: string): string | null {
  const root = projectRoot(file);
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const config = path.join(folder, CONFIG_NAME);
    if (existsSync(config)) return config;
    if (folder === root || folder === path.dirname(folder)) return null;
  }
}

/** The same in a revision. */
export async function nearestConfigAt(file: string, { has }: ProjectFiles): Promise<string | null> {
  const root = projectRoot(file);
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const config = path.join(folder, CONFIG_NAME);
    // oxlint-disable-next-line no-await-in-loop -- the nearest one holds
    if (await has(config)) return config;
    if (folder === root || folder === path.dirname(folder)) return null;
  }
}

/** Reads a config and what it extends; nothing outside of its project is read or will be written. */
export async function loadConfig(
  file: string,
  from: ProjectFiles = ON_DISK,
): Promise<{
  readonly config: Config | null;
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const [root, project] = [terminalRoot(file), projectRoot(file)];
  const files: SourceFile[] = [];
  const stated = new Map<string, Stated>();
  let specsFolder = path.dirname(file);
  let next: Outcome<SourceFile | null> = await from.read(path.resolve(file), root);
  while (next.value !== null) {
    const source: SourceFile = next.value;
    const before = files.some((one) => one.path === source.path);
    files.push(source);
    const read = readConfig(source);
    const folder = path.dirname(path.resolve(root, source.path));
    const extended = read.value?.get(EXTENDS.key);
    const wrong = [
      ...read.diagnostics,
      ...[...(read.value ?? [])].flatMap(([name, one]) =>
        leadingOut(keyNamed(name), one, folder, (named) => from.isInside(named, project)),
      ),
      ...(before || files.length > MOST_FILES ? [endless(source, files, before)] : []),
    ];
    if (read.value === null || wrong.length > 0) return { config: null, files, diagnostics: wrong };
    if (read.value.has('specs') && !stated.has('specs')) specsFolder = folder;
    for (const [name, one] of read.value)
      if (!stated.has(name)) stated.set(name, fromHere(keyNamed(name), one, folder));
    if (extended === undefined) {
      const paths = files.map((one) => path.resolve(root, one.path));
      return { config: { file, files, paths, stated, specsFolder }, files, diagnostics: [] };
    }
    const wanted = path.relative(root, path.resolve(folder, extended.values[0] ?? ''));
    // oxlint-disable-next-line no-await-in-loop -- what is extended next is written in what was read
    next = await from.readNamed(
      { path: wanted.split(path.sep).join('/'), place: extended.place },
      root,
      project,
    );
  }
  return { config: null, files, diagnostics: next.diagnostics };
}

function keyNamed(name: string): ConfigKey | undefined {
  return CONFIG_KEYS.find(({ key }) => key === name);
}

function endless(source: SourceFile, files: readonly SourceFile[], isCycle: boolean): Diagnostic {
  const message = isCycle
    ? `${quote(source.path, 200)} extends itself: ${files.map((one) => quote(one.path, 200)).join(' extends ')}.`
    : `More than ${MOST_FILES} configs extend each other.`;
  const place = { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return errorAt(place, 'config-extends', message, 'Take one `extends` out.');
}

/** Where a value names a file: the part of it that is a path, and what stands before that. */
function pathIn(kind: ConfigKey['kind'] | undefined, value: string): { before: string; file: string } | null {
  if (kind === 'path' || kind === 'pattern') return { before: '', file: value };
  const cut = value.indexOf('=');
  if ((kind !== 'format' && kind !== 'diff-format') || cut < 0 || value.slice(cut + 1) === '-') return null;
  return { before: value.slice(0, cut + 1), file: value.slice(cut + 1) };
}

/** The values with paths that count from where the command runs. */
function fromHere(key: ConfigKey | undefined, { values, place }: Stated, folder: string): Stated {
  if (key?.kind === 'pattern') return { values, place };
  const moved = values.map((value) => {
    const found = pathIn(key?.kind, value);
    if (found === null) return value;
    return found.before + (path.relative(process.cwd(), path.resolve(folder, found.file)) || '.');
  });
  return { values: moved, place };
}

/** A config decides what is written on the machine of whoever runs the command: nothing outside of the project. */
function leadingOut(
  key: ConfigKey | undefined,
  { values, place }: Stated,
  folder: string,
  isInside: (file: string) => boolean,
): Diagnostic[] {
  return values.flatMap((value) => {
    const found = pathIn(key?.kind, value);
    if (found === null || isInside(path.resolve(folder, found.file))) return [];
    const message = `${quote(value, 200)} leads out of the project.`;
    return [
      errorAt(
        place,
        'config-path',
        message,
        'Name a path inside of it, or give it on the command line instead.',
      ),
    ];
  });
}
