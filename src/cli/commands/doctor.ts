/** `parapet doctor`. */
import { BROWSER_OPTIONS, browserChoice } from './browser-options.ts';
import { choiceNamed, type Command, valueOf } from './command.ts';

/** Its words, options and examples. */
export const doctorCommand: Command = {
  name: 'doctor',
  describe: 'Tell what this machine has, and prove it with a test page',
  operand: null,
  options: [
    choiceNamed(
      'format',
      'f',
      'FORMAT',
      ['pretty', 'json'],
      'For people, which is the usual one, or for programs',
    ),
    ...BROWSER_OPTIONS,
  ],
  examples: [['doctor', 'What is found, and whether it works']],
  run: async (words, terminal) => {
    const { runDoctor } = await import('../run-doctor.ts');
    const format = valueOf(words, 'format') === 'json' ? 'json' : 'pretty';
    return runDoctor(browserChoice(words), format, terminal);
  },
};
