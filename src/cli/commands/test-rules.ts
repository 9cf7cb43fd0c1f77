/** `parapet test-rules`. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import type { Command } from './command.ts';

/** Its words, options and examples. */
export const testRulesCommand: Command = {
  name: 'test-rules',
  describe: 'Run the rules of packs over their own fixtures',
  operand: {
    name: 'PACK',
    describe: 'Packs of rules',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    choices: null,
  },
  options: [ALLOW_SECRET],
  examples: [
    ['test-rules house.yaml', 'Whether each rule fires where it must, and nowhere else'],
    ['test-rules rules/*.yaml', 'The same for several packs, which must also fit together'],
  ],
  run: async ({ operands, options }, terminal) => {
    const { runTestRules } = await import('../run-test-rules.ts');
    return runTestRules(operands, options.get(ALLOW_SECRET.name) ?? [], terminal);
  },
};
