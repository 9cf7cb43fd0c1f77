/** `parapet check`: what the designs leave out or get wrong, with the lines. Starts no browser. */
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { ownVersion } from '../host/own-files.ts';
import type { Report } from '../reporters/report.ts';
import { reviewDesign } from '../review.ts';
import { askedDesigns } from './asked-designs.ts';
import { asOfArgument, today } from './as-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { type Output, writeOutputs } from './outputs.ts';
import { folderOf, readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { judge, type Threshold } from './threshold.ts';

/** What the command line says. */
export interface CheckRequest {
  readonly specs: readonly string[];
  readonly outputs: readonly Output[];
  readonly failOn: Threshold;
  readonly asOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  readonly environments: readonly string[];
}

/** Runs the command. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const version = ownVersion();
  const reports: Report[] = [];
  let exit: ExitCode = EXIT.clean;
  for (const spec of request.specs) {
    const root = terminalRoot(spec);
    const folder = folderOf(spec, root);
    const read = await readSpecFile(spec, root, new Set(request.allowSecrets));
    const { path, files } = read;
    const { designs, diagnostics } = askedDesigns(read, request.environments);
    if (hasErrors(diagnostics)) exit = worse(exit, EXIT.input);
    if (designs.length === 0) {
      reports.push({ path, folder, files, diagnostics, review: null });
      exit = worse(exit, EXIT.input);
    }
    for (const [index, design] of designs.entries()) {
      const { value: review, diagnostics: found } = reviewDesign(design, asOf, version);
      // What was said of the whole spec is said with the first of its designs.
      const all = index === 0 ? [...diagnostics, ...found] : found;
      reports.push({ path, folder, files, diagnostics: all, review });
      exit = worse(exit, review === null ? EXIT.input : judge(review, request.failOn));
    }
  }
  await writeOutputs(request.outputs, reports, terminal, version);
  return exit;
}
