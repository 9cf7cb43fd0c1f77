/** The option of commands that can be about an environment of a design. */
import type { Option } from './command.ts';

/** `--environment staging`. */
export const ENVIRONMENT_OPTION: Option = {
  name: 'environment',
  short: null,
  value: 'NAME',
  choices: null,
  many: true,
  describe:
    'An environment of the design, all of them (all), or the design without any (base, the usual one)',
};

/** The same where only one design can be meant. */
export const ONE_ENVIRONMENT_OPTION: Option = {
  ...ENVIRONMENT_OPTION,
  many: false,
  describe: 'The environment of the design that is meant; the design without any if left out',
};
