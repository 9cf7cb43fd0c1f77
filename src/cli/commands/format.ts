/** `parapet format`. */
import { type Command, switchNamed } from './command.ts';

/** Its words, options and examples. */
export const formatCommand: Command = {
  name: 'format',
  describe: 'Put specs into the canonical order and layout, comments kept',
  operand: {
    name: 'SPEC',
    describe: 'Specs, and files that specs include; - is standard input',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    choices: null,
  },
  options: [
    switchNamed('check', null, 'Change nothing; name what would change, and fail if there is any'),
    switchNamed('stdout', null, 'Print the text instead of writing the file'),
  ],
  examples: [
    ['format design.yaml', 'Lay the file out anew'],
    ['format designs/*.yaml --check', 'A gate for pipelines'],
    ['format - < design.yaml', 'For editors: standard input to standard output'],
  ],
  run: async ({ operands, options }, terminal) => {
    const { runFormat } = await import('../run-format.ts');
    const request = { specs: operands, check: options.has('check'), stdout: options.has('stdout') };
    return runFormat(request, terminal);
  },
};
