/** `parapet config`: the values that hold for a spec, in the order of the keys, as a config would say them. */
import path from 'node:path';

import { inert } from '../reporters/inert.ts';
import { visible } from '../source/characters.ts';
import { chooser, configsOf } from './asked-specs.ts';
import type { Words } from './commands/command.ts';
import { CONFIG_KEYS, CONFIG_NAME, type ConfigKey, EXTENDS } from './config-keys.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Stated } from './read-config.ts';
import type { Terminal } from './terminal.ts';

/** What the command line says. */
export interface ConfigRequest {
  readonly words: Words;
  readonly spec: string | null;
  /** Whether the place of each value is told. */
  readonly why: boolean;
}

/** Runs the command. */
export async function runConfig({ words, spec, why }: ConfigRequest, terminal: Terminal): Promise<ExitCode> {
  const file = spec ?? path.join(process.cwd(), CONFIG_NAME);
  const config = await configsOf(terminal)(chooser(words)(file));
  if (config === 'wrong') return EXIT.input;
  if (config === 'none') {
    terminal.say(
      `note There is no \`${CONFIG_NAME}\` here or above, up to the root of the repository: nothing is set.`,
    );
    return EXIT.clean;
  }
  const lines = CONFIG_KEYS.flatMap((key) => {
    const stated = config.stated.get(key.key);
    return stated === undefined || key.key === EXTENDS.key ? [] : [lineOf(key, stated, why)];
  });
  terminal.out(inert(lines.map((line) => `${line}\n`).join('')));
  return EXIT.clean;
}

/** JSON is YAML, and one line of it cannot be mistaken for two. */
function lineOf({ key, many, kind }: ConfigKey, { values, place }: Stated, why: boolean): string {
  const texts = values.map((value) => (kind === 'number' ? value : JSON.stringify(value)));
  const said = visible(`${key}: ${many ? `[${texts.join(', ')}]` : (texts[0] ?? '')}`);
  return why ? `${said}  # ${visible(place.file)}:${place.line}:${place.column}` : said;
}
