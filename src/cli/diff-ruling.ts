/** What decides about a comparison: the config nearest to each spec of the new state, and the rules that it names. */
import path from 'node:path';

import type { House } from '../house/house.ts';
import type { Report } from '../reporters/report.ts';
import { chooser, configsOf, withConfig } from './asked-specs.ts';
import { type Words, valueOf } from './commands/command.ts';
import { houseFiles } from './commands/rules-option.ts';
import { CONFIG_NAME } from './config-keys.ts';
import { nearestConfigAt } from './load-config.ts';
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
}

/** The ruling for a spec of the new state; null where a config or a pack is wrong, which has been said. */
export type RulingFor = (spec: string) => Promise<Ruling | null>;

/**
 * Both states are judged by what the new one says, as it was there: what an earlier config allowed allows nothing any
 * more. What the command line names is read from disk.
 */
export function rulingsOf(
  words: Words,
  files: ProjectFiles,
  terminal: Terminal,
  complain: (reports: readonly Report[]) => void,
): RulingFor {
  const configFor = chooser(words);
  const isChosen = valueOf(words, 'config') !== undefined || words.options.has('no-config');
  const from = isChosen ? ON_DISK : files;
  const configs = configsOf(terminal, from);
  const houses: Houses = housesFrom(complain, words.options.has('rules') ? ON_DISK : from);
  const found = new Map<string, Promise<string | null>>();
  const nearest = async (spec: string): Promise<string | null> => {
    if (isChosen || from.revision === null) return configFor(spec);
    const folder = path.dirname(path.resolve(spec));
    const known = found.get(folder) ?? nearestConfigAt(path.join(folder, CONFIG_NAME), from);
    found.set(folder, known);
    return known;
  };
  return async (spec) => {
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
        };
  };
}
