/** `parapet schema`: the JSON Schema of the spec language or of the review, for editors and programs. */
import { readOwnFile } from '../host/own-files.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Schemas that can be asked for. */
export const SCHEMAS = ['design-spec', 'review'] as const;

/** Runs the command. */
export function runSchema(name: (typeof SCHEMAS)[number], terminal: Terminal): ExitCode {
  terminal.out(readOwnFile(`schemas/${name}.schema.json`));
  return EXIT.clean;
}
