/** The options by which an organization's own rules are named. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import type { HouseFiles } from '../read-house.ts';
import type { Option, Words } from './command.ts';

/** `--rules house.yaml --plugin checks.mjs`. */
export const RULES_OPTIONS: readonly Option[] = [
  {
    name: 'rules',
    short: null,
    value: 'FILE',
    choices: null,
    many: true,
    describe: 'A pack of rules of your organization; may be repeated',
  },
  {
    name: 'plugin',
    short: null,
    value: 'FILE',
    choices: null,
    many: true,
    describe: 'A module with checks, whose code is run with all your rights; may be repeated',
  },
];

/** What was named. */
export function houseFiles(words: Words): HouseFiles {
  return {
    packs: words.options.get('rules') ?? [],
    plugins: words.options.get('plugin') ?? [],
    allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
  };
}
