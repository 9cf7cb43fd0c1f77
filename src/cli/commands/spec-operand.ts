/** The words of every command that is about many specs. */
import { type Operand, type Option, switchNamed, textNamed } from './command.ts';

/** Files, folders and patterns; without any, what the config names. */
export const SPECS: Operand = {
  name: 'SPEC',
  describe: 'Design specs, folders or patterns such as **/*.yaml; those of parapet.config.yaml if left out',
  least: 0,
  most: Number.POSITIVE_INFINITY,
  choices: null,
};

/** Which config holds. */
export const CONFIG_OPTIONS: readonly Option[] = [
  textNamed(
    'config',
    null,
    'FILE',
    'The config to use; the nearest parapet.config.yaml above a spec if left out',
  ),
  switchNamed('no-config', null, 'Use no config'),
];

/** Which config holds, and what is said about the search. */
export const SPECS_OPTIONS: readonly Option[] = [
  ...CONFIG_OPTIONS,
  textNamed(
    'changed-since',
    null,
    'REF',
    'Only specs that changed since a revision such as origin/main, or whose includes or config did',
  ),
  textNamed('shard', null, 'I/N', 'Only the Ith of N parts of the specs, for jobs that run side by side'),
  switchNamed('verbose', null, 'Say also what was passed over'),
];
