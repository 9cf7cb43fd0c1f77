/** `parapet explain`. */
import { ONE_ENVIRONMENT_OPTION } from './environment-option.ts';
import { type Command, textNamed, valueOf } from './command.ts';
import { EXIT } from '../exit-code.ts';
import { CONFIG_NAME } from '../config-keys.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { CONFIG_OPTIONS } from './spec-operand.ts';

/** Its words, options and examples. */
export const explainCommand: Command = {
  name: 'explain',
  describe: 'Tell why something is asked or was found, and what to write',
  operand: {
    name: 'ID',
    describe: 'Id of a check, contradiction or threat; with --spec also a number, a key or an element',
    least: 1,
    most: 1,
    choices: null,
  },
  options: [
    textNamed('spec', 's', 'SPEC', 'Design in which it was found; tells the lines that decided'),
    textNamed('as-of', null, 'DAY', 'Day as of which dates are judged; today if left out'),
    ONE_ENVIRONMENT_OPTION,
    ...CONFIG_OPTIONS,
    ...RULES_OPTIONS,
  ],
  examples: [
    ['explain network/nat-per-zone', 'Expectation, reason, remedy, examples and sources'],
    ['explain F-03 --spec design.yaml', 'What was found there, and the lines that decided'],
    ['explain P-01 --spec design.yaml', 'An attack path, step by step'],
    ['explain orders-db --spec design.yaml', 'All that is said of a component, flow, key or other element'],
    ['explain sign-off --spec design.yaml', 'The lines that record a signature in the spec'],
  ],
  run: async (words, terminal) => {
    const { runExplain } = await import('../run-explain.ts');
    const { wordsFor } = await import('../asked-specs.ts');
    const id = words.operands[0] ?? '';
    // The numbers of a review are those that `check` gives, which reads the same rules.
    const all = await wordsFor(valueOf(words, 'spec') ?? CONFIG_NAME, words, terminal);
    if (all === null) return EXIT.input;
    const request = {
      id,
      spec: valueOf(words, 'spec'),
      asOf: valueOf(words, 'as-of'),
      environments: words.options.get('environment') ?? [],
      rules: houseFiles(all),
    };
    return runExplain(request, terminal);
  },
};
