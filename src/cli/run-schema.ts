/** `parapet schema`: the JSON Schema of the spec language or of the review, for editors and programs. */
import { readOwnFile } from '../host/own-files.ts';
import { EDITOR_SETTINGS, FRAGMENT_SCHEMA_FILE, SCHEMA_FILE } from './editor-settings.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Schemas that can be asked for. */
export const SCHEMAS = [
  'design-spec',
  'design-fragment',
  'rule-pack',
  'theme',
  'config',
  'review',
  'report',
  'delta',
] as const;

/** Prints a schema. */
export function runSchema(name: (typeof SCHEMAS)[number], terminal: Terminal): ExitCode {
  terminal.out(readOwnFile(`schemas/${name}.schema.json`));
  return EXIT.clean;
}

/** Prints settings for an editor, and says where they and the schema go. */
export function runEditorSettings(terminal: Terminal): ExitCode {
  terminal.out(`${JSON.stringify(EDITOR_SETTINGS, null, 2)}\n`);
  terminal.say(
    [
      'Put these lines into `.vscode/settings.json`, change the patterns to where your specs are, and write the',
      `schemas into the folder that the editor opens: \`parapet schema > ${SCHEMA_FILE}\` and, where`,
      `specs include other files, \`parapet schema design-fragment > ${FRAGMENT_SCHEMA_FILE}\`.`,
    ].join('\n'),
  );
  return EXIT.clean;
}
