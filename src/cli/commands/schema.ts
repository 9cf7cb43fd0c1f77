/** `parapet schema`. */
import type { Command } from './command.ts';

const SCHEMAS = ['design-spec', 'review'] as const;

/** Its words, options and examples. */
export const schemaCommand: Command = {
  name: 'schema',
  describe: 'Print the JSON Schema of the spec language or of the review',
  operand: {
    name: 'NAME',
    describe: 'Which schema; design-spec if left out',
    least: 0,
    most: 1,
    choices: SCHEMAS,
  },
  options: [],
  examples: [['schema > design-spec.schema.json', 'For an editor without a network']],
  run: async ({ operands }, terminal) => {
    const { runSchema } = await import('../run-schema.ts');
    return runSchema(SCHEMAS.find((one) => one === operands[0]) ?? 'design-spec', terminal);
  },
};
