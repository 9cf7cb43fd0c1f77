/** `parapet completion`. */
import { EXIT } from '../exit-code.ts';
import { DIFF_FORMATS } from '../diff-formats.ts';
import { FORMATS } from '../outputs.ts';
import type { Command } from './command.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Its words, options and examples; `commands` are those that it completes, itself among them. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    describe: 'Print a script by which a shell completes commands, options and ids',
    operand: { name: 'SHELL', describe: 'Which shell', least: 1, most: 1, choices: SHELLS },
    options: [],
    examples: [
      ['completion bash >> ~/.bashrc', 'For every new shell; zsh takes `completion zsh >> ~/.zshrc`'],
      ['completion fish > ~/.config/fish/completions/parapet.fish', 'For fish'],
    ],
    run: async (words, terminal) => {
      const { completionScript } = await import('../completion.ts');
      const { checks } = await import('../../checks/index.generated.ts');
      const { contradictions } = await import('../../contradictions/index.generated.ts');
      const { threats } = await import('../../threats/index.generated.ts');
      const ids = [...checks, ...contradictions, ...threats].map(({ id }) => id);
      const shell = SHELLS.find((one) => one === words.operands[0]) ?? 'bash';
      const formats = new Map([
        ['check', FORMATS],
        ['report merge', FORMATS.filter((format) => format !== 'pretty')],
        ['diff', [...DIFF_FORMATS.keys()]],
      ]);
      terminal.out(completionScript(shell, commands(), { ids, formats }));
      return EXIT.clean;
    },
  };
}
