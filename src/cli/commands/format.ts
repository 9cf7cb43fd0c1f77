/** `parapet format`. */
import { worse } from '../exit-code.ts';
import { type Command, switchNamed } from './command.ts';
import { SPECS, SPECS_OPTIONS } from './spec-operand.ts';

/** Its words, options and examples. */
export const formatCommand: Command = {
  name: 'format',
  describe: 'Put specs into the canonical order and layout, comments kept',
  operand: {
    ...SPECS,
    describe: 'Specs, folders, patterns, and files that specs include; - is standard input',
  },
  options: [
    switchNamed('check', null, 'Change nothing; name what would change, and fail if there is any'),
    switchNamed('stdout', null, 'Print the text instead of writing the file'),
    ...SPECS_OPTIONS,
  ],
  examples: [
    ['format design.yaml', 'Lay the file out anew'],
    ['format designs --check', 'A gate for pipelines'],
    ['format - < design.yaml', 'For editors: standard input to standard output'],
  ],
  run: async (words, terminal) => {
    const { options } = words;
    const { askedSpecs } = await import('../asked-specs.ts');
    const { runFormat } = await import('../run-format.ts');
    const { specs, exit } = await askedSpecs(words, terminal);
    const request = {
      specs: specs.map(({ path }) => path),
      check: options.has('check'),
      stdout: options.has('stdout'),
    };
    return worse(exit, await runFormat(request, terminal));
  },
};
