/** `parapet init`: a spec to begin with and the schema beside it, for the editor. Never replaces a file. */
import path from 'node:path';

import { createFile, isTaken } from '../host/create-file.ts';
import { readOwnFile } from '../host/own-files.ts';
import { readDesign } from '../read-design.ts';
import { asking, isAskable } from './ask.ts';
import { SCHEMA_FILE } from './editor-settings.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { askAll, UNASKED } from './questions.ts';
import { modeline, starterSpec } from './starter-spec.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The name of the spec that is written. */
const SPEC_FILE = 'design.yaml';

/** The sample that `--example` writes. */
const EXAMPLE = 'samples/claims-intake.yaml';

/** What the command line says. */
export interface InitRequest {
  readonly folder: string;
  /** Whether to ask nothing. */
  readonly yes: boolean;
  /** Whether to write the full sample. */
  readonly example: boolean;
}

/** Runs the command. */
export async function runInit({ folder, yes, example }: InitRequest, terminal: Terminal): Promise<ExitCode> {
  if (/\.(?:ya?ml|json)$/i.test(folder)) throw noFolder(folder);
  const spec = path.join(folder, SPEC_FILE);
  if (await isTaken(spec)) throw taken(spec);
  const text = example ? exampleSpec() : await beginning(yes, terminal);
  if (!(await createFile(spec, text))) throw taken(spec);
  const schema = path.join(folder, SCHEMA_FILE);
  const isNew = await createFile(schema, readOwnFile(`schemas/${SCHEMA_FILE}`));
  terminal.out(isNew ? `${spec}\n${schema}\n` : `${spec}\n`);
  if (!isNew) terminal.say(`\`${schema}\` was there already and is as it was.`);
  terminal.say(`Next: \`parapet check ${spec}\` tells what the design leaves out.`);
  return EXIT.clean;
}

function taken(file: string): UsageError {
  return new UsageError(`\`${file}\` exists already; nothing was written.`, 'Name another folder.');
}

/** A file where a folder belongs: without this, a folder of that name would be made. */
function noFolder(folder: string): UsageError {
  const parent = path.dirname(folder);
  return new UsageError(
    `\`${folder}\` is the name of a file; \`parapet init\` takes the folder in which \`${SPEC_FILE}\` is written.`,
    `\`parapet init ${parent}\` writes \`${path.join(parent, SPEC_FILE)}\`; it can be renamed.`,
  );
}

/** The full sample, pointing at the schema beside it. */
function exampleSpec(): string {
  return readOwnFile(EXAMPLE).replace(/^# yaml-language-server:.*$/m, modeline);
}

async function beginning(yes: boolean, terminal: Terminal): Promise<string> {
  const asks = !yes && isAskable();
  if (!yes && !asks) terminal.say('Nobody can be asked here: the spec has invented names, change them.');
  const text = starterSpec(asks ? await asking(askAll) : UNASKED);
  const { value, diagnostics } = readDesign({ path: SPEC_FILE, text });
  if (value !== null) return text;
  throw new UsageError(
    `The answers make no valid spec: ${diagnostics[0]?.message ?? 'it cannot be read.'}`,
    'Answer more simply, and change the text in the spec afterwards.',
  );
}
