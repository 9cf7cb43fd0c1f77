/** `parapet explain`. */
import type { Command } from './command.ts';

/** Its words, options and examples. */
export const explainCommand: Command = {
  name: 'explain',
  describe: 'Tell why a check or a threat matters, and what to write',
  operand: {
    name: 'ID',
    describe: 'Its id, as `rules` and findings show it',
    least: 1,
    most: 1,
    choices: null,
  },
  options: [],
  examples: [['explain network/nat-per-zone', 'Expectation, reason, remedy and sources']],
  run: async ({ operands }, terminal) => {
    const { runExplain } = await import('../run-explain.ts');
    return runExplain(operands[0] ?? '', terminal);
  },
};
