/** `parapet diff`: what became of designs between two states, and whether that may pass. */
import { basename, join } from 'node:path';

import { deltaOf } from '../delta/delta.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { Side } from '../delta/side.ts';
import { unreadableDelta } from '../delta/unreadable.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import type { BrowserChoice } from '../host/browser.ts';
import { ownVersion } from '../host/own-files.ts';
import type { DeltaReporter } from '../reporters/delta.ts';
import { harmless } from '../reporters/json.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { reviewDesign } from '../review.ts';
import type { AsOf } from '../review/assemble.ts';
import { complainOf } from './complain-of.ts';
import { asOfArgument } from './as-of.ts';
import type { House } from '../house/house.ts';
import type { Words } from './commands/command.ts';
import { CONFIG_NAME } from './config-keys.ts';
import { rulingsOf } from './diff-ruling.ts';
import { askedSources, type Source } from './diff-sources.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { type Formats, type Output, outputsIn } from './outputs.ts';
import { type Broken, type Pair, readStates, type State, type States } from './read-states.ts';
import type { SpecRead } from './read-specs.ts';
import type { Change, PrintedChange } from './print-change.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { sideOfDesign } from './side-of.ts';
import { reaches, type Threshold } from './threshold.ts';

/** What the command line says. */
export interface DiffRequest {
  readonly operands: readonly string[];
  readonly formats: readonly string[];
  readonly asOf: string | undefined;
  readonly oldAsOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  /** All words, to which configs add. */
  readonly words: Words;
  readonly choice: BrowserChoice;
}

/** Null for the change edition, which is no text. */
const FORMATS: Formats<DeltaReporter | null> = new Map<string, () => Promise<DeltaReporter | null>>([
  ['pretty', async () => (await import('../reporters/delta-pretty.ts')).deltaPretty],
  ['json', async () => json],
  ['markdown', async () => (await import('../reporters/delta-markdown.ts')).deltaMarkdown],
  ['pdf', async () => null],
]);

/** A list, whatever the number of designs: who reads it need not ask which it is. */
const json: DeltaReporter = (deltas) => `${harmless(JSON.stringify(deltas, null, 2))}\n`;

/** Runs the command. */
export async function runDiff(request: DiffRequest, terminal: Terminal): Promise<ExitCode> {
  const outputs = outputsIn(request.formats, FORMATS);
  if (outputs.some(({ format, path }) => format === 'pdf' && path === null)) {
    throw new UsageError('A PDF cannot go to a terminal.', 'Name a file: `--format pdf=change.pdf`.');
  }
  const days = { before: asOfArgument(request.oldAsOf), after: asOfArgument(request.asOf) };
  const asked = await askedSources(request.operands, Date.now());
  const rulingFor = rulingsOf(request.words, asked.after.files, terminal, (reports) =>
    complainOf(reports, terminal),
  );
  // What is gone from the new state is judged by what holds in the place where it would be.
  const placeIn = (source: Source, spec: string): string =>
    asked.samePaths || source === asked.after ? spec : join(asked.after.name, CONFIG_NAME);
  const states = await readStates(asked, {
    allowed: new Set(request.allowSecrets),
    environments: request.words.options.get('environment') ?? [],
    isAsked: async (source, spec, environment) => {
      const ruling = await rulingFor(placeIn(source, spec));
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
  const changes: PrintedChange[] = [];
  for (const pair of states.pairs) {
    const state = pair.after ?? pair.before;
    if (state === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- there are few configs, and each is read once
    const ruling = await rulingFor(placeIn(state.source, state.spec));
    const { house, failOn, theme } = ruling ?? { house: null, failOn: 'high', theme: null };
    const compared = { broken: states.broken, like };
    const change = house === null ? null : changeOf(pair, compared, { days, house }, terminal);
    if (change === null) exit = EXIT.input;
    else {
      changes.push({ ...change, theme });
      exit = worse(exit, judgeDelta(change.delta, failOn));
    }
  }
  for (const { read } of states.broken.before) {
    if (changes.some(({ delta }) => delta.mistakes.length > 0)) continue;
    terminal.say(`note The earlier \`${read.path}\` has mistakes and was not compared.`);
  }
  return worse(exit, await writeOut(changes, outputs, request, terminal));
}

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

/** The spec with mistakes that is the same as one without: of that name; or the only one, where files are compared. */
type Likeness = (spec: string, broken: readonly Broken[]) => Broken | undefined;

/** What both states are judged by. */
interface Judging {
  readonly days: { readonly before: AsOf | null; readonly after: AsOf | null };
  readonly house: House;
}

/** The delta of a pair; null where nothing can be said of it, and why has been said. */
function changeOf(
  { before, after }: Pair,
  { broken, like }: { readonly broken: States['broken']; readonly like: Likeness },
  { days, house }: Judging,
  terminal: Terminal,
): Change | null {
  const old = before === null ? null : sideOf(before, days.before, house, terminal);
  const now = after === null ? null : sideOf(after, days.after, house, terminal);
  if ((before !== null && old === null) || (after !== null && now === null)) return null;
  const review = now?.review ?? null;
  if (old !== null && now !== null) return { delta: deltaOf({ before: old, after: now }), review };
  if (now !== null) {
    const other = after === null ? undefined : like(after.spec, broken.before);
    const delta =
      other === undefined
        ? deltaOf({ before: null, after: now })
        : unreadableDelta({ side: now, is: 'after', mistakes: mistakesOf(other.read, 'before') });
    return { delta, review };
  }
  if (old === null) return null;
  const other = before === null ? undefined : like(before.spec, broken.after);
  const delta =
    other === undefined
      ? deltaOf({ before: old, after: null })
      : unreadableDelta({ side: old, is: 'before', mistakes: mistakesOf(other.read, 'after') });
  return { delta, review };
}

function mistakesOf({ diagnostics }: SpecRead, side: 'before' | 'after'): Delta['mistakes'] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, place }) => ({ side, message, place }));
}

function sideOf(
  { source, read, design }: State,
  day: AsOf | null,
  house: House,
  terminal: Terminal,
): Side | null {
  const { value: review, diagnostics } = reviewDesign(design, day ?? source.asOf, ownVersion(), house);
  if (review === null) {
    complainOf([mistakesIn({ ...read, diagnostics })], terminal);
    return null;
  }
  if (hasErrors(read.diagnostics)) complainOf([mistakesIn(read)], terminal);
  return sideOfDesign(source.name, source.commit, design, review);
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
