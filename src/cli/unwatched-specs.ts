/**
 * Tells which designs a change takes away from its own gate: what is deleted, moved out of the folders that are looked at,
 * or no longer listed passes every check.
 */
import path from 'node:path';

import { quote } from '../diagnostic/quote.ts';
import { projectRoot } from '../host/project-root.ts';
import type { Revision } from '../host/revision.ts';
import { chooser } from './asked-specs.ts';
import { valueOf, type Words } from './commands/command.ts';
import { CONFIG_NAME } from './config-keys.ts';
import { covers } from './covers.ts';
import { DESIGN_PATTERN } from './design-line.ts';
import { loadConfig, nearestConfigAt } from './load-config.ts';
import { namedRevision } from './named-revision.ts';
import { filesAt } from './project-files.ts';
import { readSpecAt } from './read-base.ts';
import { readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';

/** Names in one message; the others are counted. */
const MOST_NAMES = 5;

/** Says once which specs of `against` are in none of those that are looked at now. */
export async function tellUnwatchedSpecs(
  against: string,
  found: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const here = path.resolve(CONFIG_NAME);
  const project = projectRoot(here);
  const revision = await namedRevision(against, project);
  const asked = await wordsThen(words, here, revision, against);
  if (asked === null) return;
  const now = new Set(found.map((spec) => path.resolve(spec)));
  const then = ((await revision.search(DESIGN_PATTERN)) ?? [])
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.join(project, name))
    .filter((file) => asked.words.some((word) => covers(word, path.relative(asked.folder, file))));
  const gone = then.filter((file) => !now.has(file));
  if (gone.length === 0) return;
  const before = new Set(then);
  const moved = await idsOf([...now].filter((file) => !before.has(file)).map(async (file) => idOnDisk(file)));
  const lost: string[] = [];
  for (const file of gone) {
    // oxlint-disable-next-line no-await-in-loop -- few specs are taken away at once
    const id = await idAt(revision, file);
    if (id !== null && !moved.has(id)) lost.push(path.relative(process.cwd(), file));
  }
  if (lost.length === 0) return;
  const more = lost.length > MOST_NAMES ? ` and ${lost.length - MOST_NAMES} more` : '';
  const named = lost.slice(0, MOST_NAMES).map((file) => quote(file, 200));
  terminal.say(
    `warning This change takes designs away from its own gate, compared with ${quote(against)}: ${named.join(', ')}${more} ${lost.length === 1 ? 'is' : 'are'} looked at no longer.`,
  );
}

interface Asking {
  readonly words: readonly string[];
  readonly folder: string;
}

/** What was looked at then: what the command line names, else what the config did; null where none said it. */
async function wordsThen(
  words: Words,
  here: string,
  revision: Revision,
  against: string,
): Promise<Asking | null> {
  if (words.operands.length > 0) return { words: words.operands, folder: process.cwd() };
  const files = filesAt(revision, against);
  const isNamed = valueOf(words, 'config') !== undefined;
  const config = isNamed ? chooser(words)(here) : await nearestConfigAt(here, files);
  const loaded =
    config === null ? null : (await (isNamed ? loadConfig(config) : loadConfig(config, files))).config;
  if (loaded === null) return null;
  return { words: loaded.stated.get('specs')?.values ?? ['.'], folder: loaded.specsFolder };
}

async function idsOf(reading: readonly Promise<string | null>[]): Promise<ReadonlySet<string | null>> {
  return new Set(await Promise.all(reading));
}

async function idOnDisk(file: string): Promise<string | null> {
  return (await readSpecFile(file, terminalRoot(file))).designs[0]?.spec.design.id ?? null;
}

/** Null for what was no whole design then, either. */
async function idAt(revision: Revision, file: string): Promise<string | null> {
  return (await readSpecAt(revision, file, terminalRoot(file)))?.designs[0]?.spec.design.id ?? null;
}
