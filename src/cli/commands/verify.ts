/** `parapet verify`. */
import { ALLOW_SECRET } from '../allow-secret.ts';
import { BROWSER_OPTIONS, browserChoice } from './browser-options.ts';
import { EXIT } from '../exit-code.ts';
import { CONFIG_OPTIONS } from './spec-operand.ts';
import { houseFiles, RULES_OPTIONS } from './rules-option.ts';
import { choiceNamed, type Command, switchNamed, textNamed, valueOf } from './command.ts';

/** Its words, options and examples. */
export const verifyCommand: Command = {
  name: 'verify',
  describe: 'Tell whether a document is genuine and current, stale or altered',
  operand: {
    name: 'FILE.pdf',
    describe: 'A document that `parapet build` wrote',
    least: 1,
    most: 1,
    choices: null,
  },
  options: [
    textNamed('spec', 's', 'SPEC', 'The spec as it is now: is the document still about that?'),
    switchNamed('pages', null, 'Also draw the pages again by a browser and compare them byte for byte'),
    textNamed('icons', null, 'FOLDER', 'The pictures that the document was built with; for --pages'),
    textNamed('theme', null, 'FOLDER', 'The theme in which the document looks as it does; --pages needs it'),
    choiceNamed(
      'format',
      'f',
      'FORMAT',
      ['pretty', 'json'],
      'For people, which is the usual one, or for programs',
    ),
    ALLOW_SECRET,
    ...CONFIG_OPTIONS,
    ...RULES_OPTIONS,
    ...BROWSER_OPTIONS,
  ],
  examples: [
    ['verify review.pdf', 'Does everything in it follow from the spec that it carries?'],
    ['verify review.pdf --spec design.yaml', 'And is that spec still the design?'],
    ['verify review.pdf --rules house.yaml', 'The same for one that was judged by rules of an organization'],
    ['verify review.pdf --pages', 'And are the pages those that Parapet draws of it?'],
  ],
  run: async (words, terminal) => {
    const { wordsFor } = await import('../asked-specs.ts');
    const { runVerify } = await import('../run-verify.ts');
    const file = words.operands[0] ?? '';
    const spec = valueOf(words, 'spec') ?? null;
    // A document is judged by the rules of the project that it, or its spec, lies in.
    const all = await wordsFor(spec ?? file, words, terminal);
    if (all === null) return EXIT.input;
    return runVerify(
      {
        file,
        spec,
        pages: words.options.has('pages'),
        icons: valueOf(all, 'icons'),
        theme: valueOf(all, 'theme') ?? null,
        format: valueOf(words, 'format') === 'json' ? 'json' : 'pretty',
        allowSecrets: words.options.get(ALLOW_SECRET.name) ?? [],
        rules: houseFiles(all),
        choice: browserChoice(words),
      },
      terminal,
    );
  },
};
