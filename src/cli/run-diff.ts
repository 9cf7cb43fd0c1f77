/** `parapet diff`: what became of designs between two states, and whether that may pass. */
import { basename, join } from 'node:path';

import type { Delta } from '../delta/delta.generated.ts';
import type { BrowserChoice } from '../host/browser.ts';
import type { DeltaReporter } from '../reporters/delta.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { complainOf } from './complain-of.ts';
import { asOfArgument } from './as-of.ts';
import type { Words } from './commands/command.ts';
import { CONFIG_NAME } from './config-keys.ts';
import { DIFF_FORMATS } from './diff-formats.ts';
import { changeOf, type Likeness } from './change-of.ts';
import { rulingsOf } from './diff-ruling.ts';
import { askedSources, type Source } from './diff-sources.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { type Output, outputsIn } from './outputs.ts';
import { readStates } from './read-states.ts';
import type { PrintedChange } from './print-change.ts';
import { baselinesOf } from './state-baseline.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { reaches, type Threshold } from './threshold.ts';

/** What the command line says. */
export interface DiffRequest {
  readonly operands: readonly string[];
  /** Null where the config decides. */
  readonly formats: readonly string[] | null;
  readonly asOf: string | undefined;
  readonly oldAsOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  /** All words, to which configs add. */
  readonly words: Words;
  readonly choice: BrowserChoice;
}

/** Runs the command. */
export async function runDiff(request: DiffRequest, terminal: Terminal): Promise<ExitCode> {
  // What is wrong with the command line is said before anything is read.
  const named = request.formats === null ? null : outputsOf(request.formats);
  const days = { before: asOfArgument(request.oldAsOf), after: asOfArgument(request.asOf) };
  const asked = await askedSources(request.operands, Date.now());
  const files = { before: asked.before.files, after: asked.after.files };
  const { ruleFor, ofRun } = rulingsOf(request.words, files, terminal, (reports) =>
    complainOf(reports, terminal),
  );
  const run = await ofRun();
  if (run === null) return EXIT.input;
  const outputs = named ?? outputsOf(run.formats ?? ['pretty']);
  // What is gone from the new state is judged by what holds in the place where it would be.
  const placeIn = (source: Source, spec: string): string =>
    asked.samePaths || source === asked.after ? spec : join(asked.after.name, CONFIG_NAME);
  const states = await readStates(asked, {
    allowed: new Set(request.allowSecrets),
    environments: request.words.options.get('environment') ?? [],
    listed: run.listed,
    isAsked: async (source, spec, environment) => {
      const ruling = await ruleFor(placeIn(source, spec));
      return isAsked(ruling?.environments ?? [], environment);
    },
  });
  let exit: ExitCode = EXIT.clean;
  for (const { read } of states.broken.after) {
    complainOf([mistakesIn(read)], terminal);
    exit = EXIT.input;
  }
  const isAlone = states.pairs.length === 1;
  const like: Likeness = (spec, broken) =>
    broken.find((one) => one.spec === spec) ??
    (asked.samePaths
      ? undefined
      : (broken.find((one) => basename(one.spec) === basename(spec)) ??
        (isAlone && broken.length === 1 ? broken[0] : undefined)));
  const baselines = baselinesOf(files, request.words.options.has('baseline'), terminal);
  const changes: PrintedChange[] = [];
  for (const pair of states.pairs) {
    const state = pair.after ?? pair.before;
    if (state === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- there are few configs, and each is read once
    const ruling = await ruleFor(placeIn(state.source, state.spec));
    const { house, failOn, theme, baseline } = ruling ?? NO_RULING;
    // oxlint-disable-next-line no-await-in-loop -- each baseline is read once
    const adoptedIn = await baselines(baseline);
    const compared = { broken: states.broken, like };
    // oxlint-disable-next-line no-await-in-loop -- designs are compared in their order
    const change =
      house === null || adoptedIn === null
        ? null
        : await changeOf(pair, compared, { days, house, adoptedIn }, terminal);
    if (change === null) exit = EXIT.input;
    else {
      changes.push({ ...change, theme });
      exit = worse(exit, change.isMistaken ? EXIT.input : judgeDelta(change.delta, failOn));
    }
  }
  for (const { read } of states.broken.before) {
    if (changes.some(({ delta }) => delta.mistakes.length > 0)) continue;
    terminal.say(`note The earlier \`${read.path}\` has mistakes and was not compared.`);
  }
  return worse(exit, await writeOut(changes, outputs, request, terminal));
}

function outputsOf(formats: readonly string[]): readonly Output<DeltaReporter | null>[] {
  const outputs = outputsIn(formats, DIFF_FORMATS);
  if (outputs.some(({ format, path }) => format === 'pdf' && path === null)) {
    throw new UsageError('A PDF cannot go to a terminal.', 'Name a file: `--format pdf=change.pdf`.');
  }
  return outputs;
}

/** Where a config or a pack is wrong. */
const NO_RULING = { house: null, failOn: 'high', theme: null, baseline: null } as const;

/** Writes every format to where it belongs. */
async function writeOut(
  changes: readonly PrintedChange[],
  outputs: readonly Output<DeltaReporter | null>[],
  { choice }: DiffRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const deltas = changes.map(({ delta }) => delta);
  for (const { load, path: file } of outputs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were asked for
    const reporter = await load();
    if (reporter === null) {
      const { writeChanges } = await import('./print-change.ts');
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were asked for
      exit = worse(exit, await writeChanges(changes, file ?? '', choice, terminal));
    } else if (file === null) terminal.out(reporter(deltas, { colour: terminal.colour }));
    else {
      const { atomicWrite } = await import('../host/atomic-write.ts');
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were asked for
      await atomicWrite(file, reporter(deltas, { colour: false }));
    }
  }
  return exit;
}

/** `all`, `base` and the names of environments; without any, the design as it is stated. */
function isAsked(names: readonly string[], environment: string | null): boolean {
  const wanted = new Set(names.length === 0 ? ['base'] : names);
  return wanted.has('all') || wanted.has(environment ?? 'base');
}

/** Questions fail nothing, here as everywhere: nobody has answered wrongly yet. */
function judgeDelta({ findings }: Delta, threshold: Threshold): ExitCode {
  if (threshold === 'never') return EXIT.clean;
  const failing = findings.some(
    ({ change, kind, severityAfter }) =>
      kind !== 'unstated' &&
      (change === 'new' || change === 'reopened' || change === 'worse') &&
      severityAfter !== null &&
      reaches(severityAfter, threshold),
  );
  return failing ? EXIT.gaps : EXIT.clean;
}
