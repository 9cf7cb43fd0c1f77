/** `parapet config`. */
import type { Command } from './command.ts';
import { switchNamed } from './command.ts';
import { SPECS_OPTIONS } from './spec-operand.ts';

/** Its words, options and examples. */
export const configCommand: Command = {
  name: 'config',
  describe: 'Show what holds for a spec, and which line of which config says so',
  operand: {
    name: 'SPEC',
    describe: 'A design spec; the current folder if left out',
    least: 0,
    most: 1,
    choices: null,
  },
  options: [
    switchNamed('why', null, 'Name the file and the line of each value'),
    ...SPECS_OPTIONS.filter(({ name }) => name === 'config' || name === 'no-config'),
  ],
  examples: [
    ['config', 'What holds for specs of the current folder'],
    ['config designs/orders.yaml --why', 'What holds for that spec, and where each value comes from'],
  ],
  run: async (words, terminal) => {
    const { runConfig } = await import('../run-config.ts');
    return runConfig({ words, spec: words.operands[0] ?? null, why: words.options.has('why') }, terminal);
  },
};
