/** `parapet schema`. */
import { UsageError } from '../usage-error.ts';
import { type Command, switchNamed } from './command.ts';

const SCHEMAS = [
  'design-spec',
  'design-fragment',
  'rule-pack',
  'theme',
  'config',
  'review',
  'report',
  'delta',
] as const;

/** Its words, options and examples. */
export const schemaCommand: Command = {
  name: 'schema',
  describe: 'Print the JSON Schema of specs, what they include, packs, themes, configs, reviews or reports',
  operand: {
    name: 'NAME',
    describe: 'Which schema; design-spec if left out',
    least: 0,
    most: 1,
    choices: SCHEMAS,
  },
  options: [
    switchNamed('vscode', null, 'Print settings that give Visual Studio Code the schema, without a network'),
  ],
  examples: [
    ['schema > design-spec.schema.json', 'The schema as a file, for an editor without a network'],
    ['schema design-fragment > design-fragment.schema.json', 'The same for files that specs include'],
    ['schema --vscode > .vscode/settings.json', 'Tell the editor which files are specs'],
  ],
  run: async ({ operands, options }, terminal) => {
    const { runEditorSettings, runSchema } = await import('../run-schema.ts');
    if (options.has('vscode')) {
      if (
        operands[0] === 'review' ||
        operands[0] === 'report' ||
        operands[0] === 'delta' ||
        operands[0] === 'portfolio' ||
        operands[0] === 'rule-pack' ||
        operands[0] === 'theme'
      )
        throw new UsageError('`--vscode` is for specs and configs.', 'Write `parapet schema --vscode`.');
      return runEditorSettings(terminal);
    }
    return runSchema(SCHEMAS.find((one) => one === operands[0]) ?? 'design-spec', terminal);
  },
};
