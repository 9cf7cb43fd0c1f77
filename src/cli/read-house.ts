/** The rules that a command line names: packs, which are read, and plugins, which are run. */
import { resolve } from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type House, OWN_RULES } from '../house/house.ts';
import { joinPacks, type Plugin } from '../house/join-packs.ts';
import { readPack, type ReadPack } from '../house/read-pack.ts';
import type { Report } from '../reporters/report.ts';
import type { SourceFile } from '../source/source-file.ts';
import { folderOf, terminalRoot } from './read-specs.ts';
import { loadPlugin } from './load-plugin.ts';
import { ON_DISK, type ProjectFiles } from './project-files.ts';

/** Files by the names that the user gave them. */
export interface HouseFiles {
  readonly packs: readonly string[];
  readonly plugins: readonly string[];
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  /** Most days that an exception may last from now; null where only packs say so. */
  readonly maxExceptionDays: number | null;
}

/** The rules; or none, and what is wrong, as reports of the packs. */
export interface HouseRead {
  readonly house: House | null;
  readonly packs: readonly ReadPack[];
  /** What there is to say of each pack; none where there is nothing to say. */
  readonly reports: readonly Report[];
}

/** The rules of specs that may belong to projects of their own: each set of files is read once. */
export type Houses = (files: HouseFiles) => Promise<HouseRead>;

/** Reads them `from` where their configs are, and tells once what there is to say of each set. */
export function housesFrom(told: (reports: readonly Report[]) => void, from: ProjectFiles = ON_DISK): Houses {
  const known = new Map<string, Promise<HouseRead>>();
  return async (files) => {
    const key = JSON.stringify([files.packs, files.plugins, files.maxExceptionDays]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const read = readHouse(files, from);
    known.set(key, read);
    const { reports } = await read;
    if (reports.length > 0) told(reports);
    return read;
  };
}

/** Reads all of them; packs are read `from` where a config that names them was read. Throws `UsageError` for a plugin that is none. */
export async function readHouse(
  { packs: names, plugins: modules, allowSecrets, maxExceptionDays }: HouseFiles,
  from: ProjectFiles = ON_DISK,
): Promise<HouseRead> {
  if (names.length === 0 && modules.length === 0)
    return { house: withLongest(OWN_RULES, maxExceptionDays), packs: [], reports: [] };
  const plugins: Plugin[] = [];
  for (const file of modules) {
    // oxlint-disable-next-line no-await-in-loop -- what a module does when it is loaded happens in the order named
    plugins.push(await loadPlugin(file, plugins));
  }
  const opened = await Promise.all(names.map((name) => openPack(name, new Set(allowSecrets), from)));
  const packs = opened.flatMap(({ pack }) => pack ?? []);
  const joined = joinPacks(packs, plugins);
  const isWhole = packs.length === names.length;
  const reports = opened.flatMap((one): readonly Report[] => {
    // A rule of a pack that could not be read may be there all the same.
    const own = joined.diagnostics.filter(
      ({ place, code }) => place?.file === one.file?.path && (isWhole || code !== 'unknown-check'),
    );
    const diagnostics = [...one.diagnostics, ...own];
    if (diagnostics.length === 0) return [];
    const { name, file } = one;
    const files = opened.flatMap((other) => other.file ?? []);
    const others = files.filter(({ path }) => path !== file?.path);
    return [
      {
        path: name,
        folder: folderOf(name, terminalRoot(name)),
        files: file === null ? [] : [file, ...others],
        diagnostics,
        review: null,
        known: new Map(),
      },
    ];
  });
  const house = isWhole && joined.value !== null ? withLongest(joined.value, maxExceptionDays) : null;
  return { house, packs, reports };
}

/** The shorter of what the packs and what the command line or a config allow. */
function withLongest(house: House, most: number | null): House {
  const { longestException } = house;
  if (most === null || (longestException !== null && longestException.value <= most)) return house;
  return { ...house, longestException: { value: most, by: '`max-exception-days`' } };
}

interface Opened {
  readonly name: string;
  readonly file: SourceFile | null;
  readonly pack: ReadPack | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function openPack(name: string, allowed: ReadonlySet<string>, from: ProjectFiles): Promise<Opened> {
  const source = await from.read(resolve(name), terminalRoot(name));
  if (source.value === null) return { name, file: null, pack: null, diagnostics: source.diagnostics };
  const { value, diagnostics } = readPack(source.value, allowed);
  return {
    name,
    file: value?.file ?? source.value,
    pack: value,
    diagnostics: [...source.diagnostics, ...diagnostics],
  };
}
