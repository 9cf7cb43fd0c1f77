/** `parapet format`: specs and files that they include in the canonical order and layout. */
import path from 'node:path';

import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { formatDocument } from '../format/format-document.ts';
import { readInput } from '../host/read-input.ts';
import { readSource } from '../host/read-source.ts';
import { rewriteFile } from '../host/rewrite-file.ts';
import { NO_MARKS, parseCovered } from '../redaction/parse-covered.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkForm } from '../spec/compose/fragment.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { membersOf } from '../yaml/yaml-node.ts';
import { complainOf } from './complain-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';

/** What the command line says. */
export interface FormatRequest {
  /** Paths; `-` is standard input. */
  readonly specs: readonly string[];
  /** Whether files stay as they are, and only those are named that would change. */
  readonly check: boolean;
  /** Whether the text goes to standard output instead of into the file. */
  readonly stdout: boolean;
}

/** A file as it was read, and what keeps it from being laid out. */
interface Examined {
  readonly file: SourceFile | null;
  /** What may be shown of the files in messages. */
  readonly shown: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the command. A file with a mistake is never touched. */
export async function runFormat(request: FormatRequest, terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  for (const spec of request.specs) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, in the order of the command line
    exit = worse(exit, await formatOne(spec, request, terminal));
  }
  return exit;
}

async function formatOne(spec: string, request: FormatRequest, terminal: Terminal): Promise<ExitCode> {
  const { file, shown, diagnostics } = spec === '-' ? examineForm(await readInput()) : await examine(spec);
  const document = file === null ? null : parseYaml(file).value;
  if (file === null || document === null || hasErrors(diagnostics)) {
    complainOf([mistakesIn({ path: spec, files: shown, diagnostics })], terminal);
    return EXIT.input;
  }
  const text = formatDocument(document);
  if (request.check) {
    if (text === file.text) return EXIT.clean;
    terminal.out(`${file.path}\n`);
    return EXIT.gaps;
  }
  if (request.stdout || spec === '-') terminal.out(text);
  else if (text !== file.text) {
    await rewriteFile(path.resolve(spec), text);
    terminal.say(`formatted ${spec}`);
  }
  return EXIT.clean;
}

/** A spec is examined with all that it includes, a file without `design` by itself. */
async function examine(spec: string): Promise<Examined> {
  const root = terminalRoot(spec);
  const { value: file, diagnostics } = await readSource(path.resolve(spec), root);
  if (file === null) return { file, shown: [], diagnostics };
  const document = parseYaml(file).value;
  if (document === null || membersOf(document.root)?.has('design') !== true) return examineForm(file);
  const read = await readSpecFile(spec, root);
  return { file, shown: read.files, diagnostics: read.diagnostics };
}

function examineForm(file: SourceFile): Examined {
  const covered = parseCovered(file, NO_MARKS);
  const form = covered.document === null ? [] : checkForm(covered.document);
  return { file, shown: [covered.file], diagnostics: [...covered.diagnostics, ...form] };
}
