/** The options by which an organization's own rules are named. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import type { HouseFiles } from '../read-house.ts';
import { numberOf } from '../number-of.ts';
import { type Option, textNamed, valueOf, type Words } from './command.ts';

/** Where exceptions are judged, how far away their end may be. */
const LONGEST: Option = textNamed(
  'max-exception-days',
  null,
  'DAYS',
  'Most days until an exception ends; as many as rules allow if left out',
);

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
  LONGEST,
];

/** What was named. */
export function houseFiles(words: Words): HouseFiles {
  return {
    packs: words.options.get('rules') ?? [],
    plugins: words.options.get('plugin') ?? [],
    allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
    maxExceptionDays: numberOf(LONGEST.name, 1, valueOf(words, LONGEST.name)),
  };
}
