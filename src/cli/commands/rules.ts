/** `parapet rules`. */
import { choiceNamed, type Command, valueOf } from './command.ts';

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
  ],
  examples: [['rules', 'A line for each']],
  run: async (words, terminal) => {
    const { runRules } = await import('../run-rules.ts');
    return runRules(valueOf(words, 'format') === 'json' ? 'json' : 'pretty', terminal);
  },
};
