/** The specs that a command line is about, each with what its config adds to the words of the command line. */
import path from 'node:path';

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { SourceFile } from '../source/source-file.ts';
import { valueOf, type Words } from './commands/command.ts';
import { CONFIG_KEYS, CONFIG_NAME } from './config-keys.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findSpecs } from './find-specs.ts';
import { type Config, loadConfig, nearestConfig } from './load-config.ts';
import { ON_DISK, type ProjectFiles } from './project-files.ts';
import { parseShard, shardOf } from './shard.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A spec with the words that hold for it. */
export interface AskedSpec {
  readonly path: string;
  readonly words: Words;
  /** Which spec of the whole run it is, from 1, over all jobs that the run is divided over. */
  readonly number: number;
}

/** What a run is about. */
export interface Asked {
  readonly specs: readonly AskedSpec[];
  /** Every spec that was found, before the run was divided or held to what changed. */
  readonly found: readonly string[];
  /** How many specs the run has over all of its jobs. */
  readonly of: number;
  /** The words for what is there once in a run: those of the one config, or of the nearest to the current folder. */
  readonly run: Words;
  /** Wrong input where a config could not be read, whose specs are left out. */
  readonly exit: ExitCode;
}

/** Configs by their path, each read and told once. */
export type Configs = (file: string | null) => Promise<Config | 'none' | 'wrong'>;

/** Finds the specs and their configs. Throws `UsageError`. */
export async function askedSpecs(words: Words, terminal: Terminal): Promise<Asked> {
  const configs = configsOf(terminal);
  const configFor = chooser(words);
  const here = path.join(process.cwd(), CONFIG_NAME);
  const nearest = async (): ReturnType<Configs> => configs(configFor(here));
  const { specs: found, passedOver } =
    words.operands.length > 0 ? findSpecs(words.operands, '') : ofConfig(await nearest());
  if (words.options.has('verbose')) {
    for (const file of passedOver) terminal.say(`note ${quote(file, 200)} is no spec, and is passed over.`);
  }
  // Without a repository a config is found for its own folder only; what it names itself belongs to it all the same.
  const fallback = words.operands.length > 0 ? null : configFor(here);
  const asked: (Omit<AskedSpec, 'number'> & { readonly config: Config | null })[] = [];
  const used = new Set<Config | null>();
  let exit: ExitCode = words.operands.length === 0 && (await nearest()) === 'wrong' ? EXIT.input : EXIT.clean;
  for (const spec of found) {
    // oxlint-disable-next-line no-await-in-loop -- there are few configs, and each is read once
    const config = await configs(configFor(spec) ?? fallback);
    if (config === 'wrong') exit = EXIT.input;
    else {
      used.add(config === 'none' ? null : config);
      const mine = config === 'none' ? null : config;
      asked.push({ path: spec, words: mine === null ? words : withConfig(words, mine), config: mine });
    }
  }
  const [only = null] = used;
  const left = await changed(asked, words, terminal);
  const numbered = left.map((spec, index): AskedSpec => ({
    path: spec.path,
    words: spec.words,
    number: index + 1,
  }));
  const shard = valueOf(words, 'shard');
  const specs = shard === undefined ? numbered : shardOf(numbered, parseShard(shard));
  const of = numbered.length;
  if (used.size < 2) return { specs, found, of, run: only === null ? words : withConfig(words, only), exit };
  const general = await nearest();
  if (general === 'wrong') exit = EXIT.input;
  const isThere = general !== 'none' && general !== 'wrong';
  return { specs, found, of, run: isThere ? withConfig(words, general) : words, exit };
}

/** Options with files and folders that decide what is said of a spec, and how it looks. */
const DECIDING: readonly string[] = ['baseline', 'rules', 'plugin', 'icons', 'theme'];

/** The specs that changed since the named revision; all of them where none is named. */
async function changed<Spec extends Omit<AskedSpec, 'number'> & { readonly config: Config | null }>(
  specs: readonly Spec[],
  words: Words,
  terminal: Terminal,
): Promise<readonly Spec[]> {
  const since = valueOf(words, 'changed-since');
  if (since === undefined) return specs;
  const { changedSince } = await import('./changed-since.ts');
  const decided = specs.map(({ path: spec, words: { options }, config }) => ({
    spec,
    by: [...(config?.paths ?? []), ...DECIDING.flatMap((option) => options.get(option) ?? [])],
  }));
  const answers = await changedSince(since, decided);
  const left = specs.filter((_, index) => answers[index] === true);
  terminal.say(`note ${left.length} of ${specs.length} specs changed since ${quote(since)}.`);
  return left;
}

/** The words that hold for a file, with what its config says; null where that is wrong, which has been told. */
export async function wordsFor(file: string, words: Words, terminal: Terminal): Promise<Words | null> {
  return wordsByFile(words, terminal)(file);
}

/** The same for several files: each config is read and told once. */
export function wordsByFile(words: Words, terminal: Terminal): (file: string) => Promise<Words | null> {
  const [configs, configFor] = [configsOf(terminal), chooser(words)];
  return async (file) => {
    const config = await configs(configFor(file));
    if (config === 'wrong') return null;
    return config === 'none' ? words : withConfig(words, config);
  };
}

/** Which config holds for a file: that of the command line, none, or the nearest. */
export function chooser(words: Words): (file: string) => string | null {
  const named = valueOf(words, 'config');
  if (named !== undefined && words.options.has('no-config')) {
    throw new UsageError('`--config` and `--no-config` are both given.', 'Leave one out.');
  }
  if (words.options.has('no-config')) return () => null;
  const files = new Map<string, string | null>();
  return (file) => {
    if (named !== undefined) return path.resolve(named);
    const folder = path.dirname(path.resolve(file));
    const known = files.get(folder);
    if (known !== undefined) return known;
    const found = nearestConfig(file);
    files.set(folder, found);
    return found;
  };
}

/** Reads configs, and tells which are used or what is wrong with them. */
export function configsOf(terminal: Terminal, from: ProjectFiles = ON_DISK): Configs {
  const loaded = new Map<string, Config | 'wrong'>();
  return async (file) => {
    if (file === null) return 'none';
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const { config, files, diagnostics } = await loadConfig(file, from);
    if (config === null) await complain(file, files, diagnostics, terminal);
    // A change can weaken the gate that it has to pass: whoever reads the log must see what decided.
    else
      terminal.say(
        `note Configured by ${files.map((one) => quote(one.path, 200)).join(', which extends ')}${from.revision === null ? '' : ` at ${quote(from.revision)}`}.`,
      );
    loaded.set(file, config ?? 'wrong');
    return config ?? 'wrong';
  };
}

async function complain(
  file: string,
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): Promise<void> {
  // Loaded where there is something to say.
  const { complainOf } = await import('./complain-of.ts');
  const name = path.relative(process.cwd(), file) || file;
  complainOf([mistakesIn({ path: name, files, diagnostics })], terminal);
}

/** The specs that a config names; without a list, those of its folder. */
function ofConfig(config: Config | 'none' | 'wrong'): ReturnType<typeof findSpecs> {
  if (config === 'wrong') return { specs: [], passedOver: [] };
  if (config === 'none') {
    throw new UsageError(
      'No SPEC is named.',
      `Name a file, a folder or a pattern, such as \`designs\`, or list them under \`specs\` in \`${CONFIG_NAME}\`.`,
    );
  }
  const { specsFolder } = config;
  const found = findSpecs(config.stated.get('specs')?.values ?? ['.'], specsFolder);
  const here = (spec: string): string => path.relative(process.cwd(), path.resolve(specsFolder, spec));
  return { specs: found.specs.map(here), passedOver: found.passedOver.map(here) };
}

/** The words with what a config says where the command line is silent. */
export function withConfig(words: Words, { stated }: Config): Words {
  const added = CONFIG_KEYS.flatMap(({ key, option }): [string, readonly string[]][] => {
    const one = stated.get(key);
    return option === null || one === undefined || words.options.has(option) ? [] : [[option, one.values]];
  });
  return added.length === 0 ? words : { ...words, options: new Map([...words.options, ...added]) };
}
