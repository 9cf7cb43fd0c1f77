/** `parapet check`: what the designs leave out or get wrong, with the lines. Starts no browser. */
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { ownVersion } from '../host/own-files.ts';
import type { Report } from '../reporters/report.ts';
import { reviewDesign } from '../review.ts';
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
}

/** Runs the command. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const version = ownVersion();
  const reports: Report[] = [];
  let exit: ExitCode = EXIT.clean;
  for (const spec of request.specs) {
    const root = terminalRoot(spec);
    const allowed = new Set(request.allowSecrets);
    const { path, files, diagnostics, design } = await readSpecFile(spec, root, allowed);
    const reviewed = design === null ? null : reviewDesign(design, asOf, version);
    const review = reviewed?.value ?? null;
    const all = [...diagnostics, ...(reviewed?.diagnostics ?? [])];
    reports.push({ path, folder: folderOf(spec, root), files, diagnostics: all, review });
    exit = worse(exit, review === null ? EXIT.input : judge(review, request.failOn));
    if (hasErrors(diagnostics)) exit = worse(exit, EXIT.input);
  }
  await writeOutputs(request.outputs, reports, terminal, version);
  return exit;
}
