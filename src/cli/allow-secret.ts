/** `--allow-secret`: the way out where something looks like a secret and is none. A spec cannot give it to itself. */
import type { Option } from './commands/command.ts';

/** The option of every command that reads specs for others to see. */
export const ALLOW_SECRET: Option = {
  name: 'allow-secret',
  short: null,
  value: 'MARK',
  choices: null,
  many: true,
  describe:
    'Something that looks like a secret and is none, by the mark that the message names; may be repeated',
};
