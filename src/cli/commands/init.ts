/** `parapet init`. */
import { type Command, switchNamed } from './command.ts';

/** Its words, options and examples. */
export const initCommand: Command = {
  name: 'init',
  describe: 'Write a spec to begin with, and the schema beside it for your editor',
  operand: {
    name: 'FOLDER',
    describe: 'Where to; the current folder if left out, made if it is not there',
    least: 0,
    most: 1,
    choices: null,
  },
  options: [
    switchNamed('yes', 'y', 'Ask nothing; the names are invented'),
    switchNamed('example', null, 'Write a whole design instead, to read and to try'),
  ],
  examples: [
    ['init', 'Five questions, then design.yaml'],
    ['init designs/claims --yes', 'No question, in a folder of its own'],
    ['init try --example', 'A design of several accounts, complete'],
  ],
  run: async ({ operands, options }, terminal) => {
    const { runInit } = await import('../run-init.ts');
    const request = {
      folder: operands[0] ?? '.',
      yes: options.has('yes'),
      example: options.has('example'),
    };
    return runInit(request, terminal);
  },
};
