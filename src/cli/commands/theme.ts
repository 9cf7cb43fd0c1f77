/** `parapet theme check` and `parapet theme init`. */
import type { Command } from './command.ts';

/** Their words, options and examples. */
export const themeCommands: readonly Command[] = [
  {
    name: 'theme check',
    describe:
      'Tell everything that is wrong with the look of an organization: colours, fonts, logo, templates',
    operand: {
      name: 'FOLDER',
      describe: 'Folders of themes, each with a theme.yaml',
      least: 1,
      most: Number.POSITIVE_INFINITY,
      choices: null,
    },
    options: [],
    examples: [['theme check themes/acme', 'Before documents are built with it']],
    run: async ({ operands }, terminal) => {
      const { checkThemes } = await import('../run-theme.ts');
      return checkThemes(operands, terminal);
    },
  },
  {
    name: 'theme init',
    describe: 'Write a theme to begin with; what is there already is left as it is',
    operand: {
      name: 'FOLDER',
      describe: 'Folder of the theme',
      least: 1,
      most: 1,
      choices: null,
    },
    options: [
      {
        name: 'template',
        short: null,
        value: 'NAME',
        choices: null,
        many: true,
        describe: 'Copy a template of ours into it, such as sections/cover; may be repeated',
      },
    ],
    examples: [
      ['theme init themes/acme', 'A theme.yaml with everything that may be said, in comments'],
      ['theme init themes/acme --template sections/cover', 'And our cover, to be changed'],
    ],
    run: async ({ operands, options }, terminal) => {
      const { initTheme } = await import('../run-theme.ts');
      return initTheme(operands[0] ?? '', options.get('template') ?? [], terminal);
    },
  },
];
