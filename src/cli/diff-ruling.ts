/** What decides about a comparison: the config nearest to each spec of the new state, and the rules that it names. */
import path from 'node:path';

import type { House } from '../house/house.ts';
import type { Report } from '../reporters/report.ts';
import { chooser, configsOf, withConfig } from './asked-specs.ts';
import { type Words, valueOf } from './commands/command.ts';
import { houseFiles } from './commands/rules-option.ts';
import { CONFIG_NAME, DIFF_FORMATS_KEY } from './config-keys.ts';
import { type Config, loadConfig, nearestConfigAt } from './load-config.ts';
import { ON_DISK, type ProjectFiles } from './project-files.ts';
import { type Houses, housesFrom } from './read-house.ts';
import type { Terminal } from './terminal.ts';
import { type Threshold, thresholdOf } from './threshold.ts';

/** What holds for a spec. */
export interface Ruling {
  readonly house: House;
  readonly failOn: Threshold;
  readonly environments: readonly string[];
  /** Folder with the look of what is printed, as it is on disk now; null for our own. */
  readonly theme: string | null;
  /** What was known at adoption, in each state as it was there; null where nothing says so. */
  readonly baseline: string | null;
}

/** What is there once in a run. */
export interface RunRuling {
  /** What the config nearest to the current folder asks to be written; null where it does not say. */
  readonly formats: readonly string[] | null;
  /** The specs that are meant where none is named; those of either state. Empty where no config lists any. */
  readonly listed: readonly Listed[];
}

/** Words for specs, and the folder that they are read from. */
export interface Listed {
  readonly words: readonly string[];
  readonly folder: string;
}

/** What decides about a comparison. */
export interface Rulings {
  readonly ruleFor: RulingFor;
  /** Null where the config is wrong, which has been said. */
  readonly ofRun: () => Promise<RunRuling | null>;
}

/** The files of both states. */
interface Both {
  readonly before: ProjectFiles;
  readonly after: ProjectFiles;
}

/** The ruling for a spec of the new state; null where a config or a pack is wrong, which has been said. */
export type RulingFor = (spec: string) => Promise<Ruling | null>;

/**
 * Both states are judged by what the new one says, as it was there: what an earlier config allowed allows nothing any
 * more. What the command line names is read from disk.
 */
export function rulingsOf(
  words: Words,
  { before, after: files }: Both,
  terminal: Terminal,
  complain: (reports: readonly Report[]) => void,
): Rulings {
  const configFor = chooser(words);
  const isChosen = valueOf(words, 'config') !== undefined || words.options.has('no-config');
  const from = isChosen ? ON_DISK : files;
  const configs = configsOf(terminal, from);
  const houses: Houses = housesFrom(complain, words.options.has('rules') ? ON_DISK : from);
  const isOnDisk = isChosen || from.revision === null;
  const found = new Map<string, Promise<string | null>>();
  const nearest = async (spec: string): Promise<string | null> => {
    if (isOnDisk) return configFor(spec);
    const folder = path.dirname(path.resolve(spec));
    const known = found.get(folder) ?? nearestConfigAt(path.join(folder, CONFIG_NAME), from);
    found.set(folder, known);
    return known;
  };
  const ruleFor: RulingFor = async (spec) => {
    const config = await configs(await nearest(spec));
    if (config === 'wrong') return null;
    const all = config === 'none' ? words : withConfig(words, config);
    const { house } = await houses(houseFiles(all));
    return house === null
      ? null
      : {
          house,
          failOn: thresholdOf(valueOf(all, 'fail-on'), 'high'),
          environments: all.options.get('environment') ?? [],
          theme: valueOf(all, 'theme') ?? null,
          baseline: valueOf(all, 'baseline') ?? null,
        };
  };
  const ofRun = async (): Promise<RunRuling | null> => {
    const config = await configs(await nearest(HERE));
    if (config === 'wrong') return null;
    // A spec that a change takes off the list is looked at all the same; what an earlier config named wrongly is not.
    const then = isChosen ? null : await nearestConfigAt(HERE, before);
    const old = then === null ? null : (await loadConfig(then, before)).config;
    return {
      formats: config === 'none' ? null : (config.stated.get(DIFF_FORMATS_KEY)?.values ?? null),
      listed: [config === 'none' ? null : config, old].flatMap(listedIn),
    };
  };
  return { ruleFor, ofRun };
}

const HERE = path.resolve(CONFIG_NAME);

function listedIn(config: Config | null): readonly Listed[] {
  const words = config?.stated.get('specs')?.values;
  return config === null || words === undefined ? [] : [{ words, folder: config.specsFolder }];
}
