/** `parapet rules`. */
import { choiceNamed, type Command, valueOf } from './command.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';

/** Its words, options and examples. */
export const rulesCommand: Command = {
  name: 'rules',
  describe: 'List every check, kind of contradiction and kind of threat',
  operand: null,
  options: [
    choiceNamed(
      'format',
      'f',
      'FORMAT',
      ['pretty', 'json'],
      'For people, which is the usual one, or for programs',
    ),
    ...RULES_OPTIONS,
  ],
  examples: [['rules', 'A line for each']],
  run: async (words, terminal) => {
    const { runRules } = await import('../run-rules.ts');
    const format = valueOf(words, 'format') === 'json' ? 'json' : 'pretty';
    return runRules(format, houseFiles(words), terminal);
  },
};
