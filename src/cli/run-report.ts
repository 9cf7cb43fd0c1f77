/** `parapet report merge`: the reports of the jobs that a run was divided over, as the report of the whole run. */
import { quote } from '../diagnostic/quote.ts';
import { errorCode } from '../host/file-error.ts';
import { ownVersion } from '../host/own-files.ts';
import { type Recorded, reportOf } from '../reporters/record.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { judgeFor, type Output } from './outputs.ts';
import { type Entry, entriesIn, entryReader, type ReadEntry, reportError } from './read-report.ts';
import { renderingFor } from './rendering.ts';
import { withinWarnings } from './run-check.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { openOutputs } from './writing.ts';

/** What the command line says. */
export interface MergeRequest {
  readonly files: readonly string[];
  readonly outputs: readonly Output[];
  readonly maxWarnings: number | null;
}

/** Numbers of specs in one message; the others are counted. */
const MOST_NAMED = 10;

/** Runs the command. Every file is read twice: nothing is written before all of them are known to be right. */
export async function mergeReports(request: MergeRequest, terminal: Terminal): Promise<ExitCode> {
  const { files, outputs, maxWarnings } = request;
  if (outputs.some(({ format }) => format === 'pretty'))
    throw new UsageError('Reports hold no lines of the specs, which `pretty` shows.', 'Ask for `stylish`.');
  const read = await entryReader();
  const whole = await printsWhole(outputs);
  const contents = await Promise.all(files.map(async (file) => contentOf(file, read, whole)));
  const wrong = contents.flatMap(({ error }) => error ?? []);
  if (wrong.length > 0) {
    for (const { message, hint } of wrong) terminal.fail(message, hint);
    return EXIT.input;
  }
  const missing = missingFrom(contents, files);
  const version = ownVersion();
  const writing = await openOutputs(outputs, terminal, version);
  const render = await renderingFor(outputs, terminal.colour, version);
  let exit: ExitCode = EXIT.clean;
  let warnings = 0;
  for await (const record of inOrder(files, read)) {
    exit = worse(exit, record.run?.exit ?? EXIT.clean);
    warnings += record.run?.warnings ?? 0;
    await writing.add(render(reportOf(record)));
  }
  await writing.end();
  if (missing.count > 0) {
    exit = worse(exit, EXIT.input);
    const more =
      missing.count > missing.first.length ? ` and ${missing.count - missing.first.length} more` : '';
    terminal.fail(
      `The reports say nothing of ${missing.count === 1 ? 'spec' : 'specs'} ${missing.first.join(', ')}${more} of ${missing.of}.`,
      'A job failed before it came to them, or its report is not named here.',
    );
  }
  return worse(exit, withinWarnings(warnings, maxWarnings, terminal));
}

async function printsWhole(outputs: readonly Output[]): Promise<boolean> {
  const [asIs, verdict] = await Promise.all([judgeFor(outputs), judgeFor([])]);
  return asIs !== verdict;
}

/** What a report is about: the numbers of its specs, and how many there are in all; or what is wrong with it. */
interface Content {
  readonly specs: readonly number[];
  readonly of: number | null;
  readonly isBroken: boolean;
  readonly error: UsageError | null;
}

async function contentOf(file: string, read: ReadEntry, whole: boolean): Promise<Content> {
  const specs: number[] = [];
  let of: number | null = null;
  let isBroken = false;
  try {
    for await (const entry of entriesIn(file)) {
      const { run, review } = read(file, entry);
      if (run === null) throw reportError(file, entry.line, 'does not say which spec this is');
      if (run.spec < (specs.at(-1) ?? 0) || run.spec > run.of || (of !== null && run.of !== of))
        throw reportError(file, entry.line, 'does not hold specs of one run in their order');
      if (whole && review !== null && !('system' in review))
        throw reportError(
          file,
          entry.line,
          'holds verdicts, while `json` prints whole reviews: merge reports that were written as `json`',
        );
      isBroken ||= run.spec === 0 && run.exit === EXIT.input;
      specs.push(run.spec);
      of = run.of;
    }
  } catch (error) {
    if (error instanceof UsageError) return { specs, of, isBroken, error };
    const code = errorCode(error);
    if (code === '') throw error;
    const why =
      code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    return { specs, of, isBroken, error: reportError(file, null, why) };
  }
  return { specs, of, isBroken, error: null };
}

/** Specs that are in none of the reports: a report may say of any number that so many there are. */
interface Missing {
  readonly first: readonly number[];
  readonly count: number;
  readonly of: number;
}

/** What is in none of the reports. Throws `UsageError` where reports are not of one run. */
function missingFrom(contents: readonly Content[], files: readonly string[]): Missing {
  const owners = new Map<number, string>();
  let size: { of: number; file: string } | null = null;
  for (const [index, { specs, of }] of contents.entries()) {
    const file = files[index] ?? '';
    if (of === null) continue;
    size ??= { of, file };
    if (size.of !== of)
      throw new UsageError(
        `${quote(size.file, 200)} is of a run over ${size.of} specs, and ${quote(file, 200)} of one over ${of}.`,
        'Merge the reports of one run: the same specs, config and revision in every job.',
      );
    for (const spec of new Set(specs)) {
      const owner = owners.get(spec);
      if (spec !== 0 && owner !== undefined)
        throw new UsageError(
          `${quote(owner, 200)} and ${quote(file, 200)} both report on spec ${spec} of ${of}.`,
          'Give each job its own `--shard`, and name each report once.',
        );
      owners.set(spec, file);
    }
  }
  // Without its rules or its baseline, no spec was looked at, which the entry about them says.
  if (size === null || contents.some(({ isBroken }) => isBroken)) return { first: [], count: 0, of: 0 };
  owners.delete(0);
  const { of } = size;
  const first: number[] = [];
  for (let spec = 1; spec <= of && first.length < MOST_NAMED; spec += 1)
    if (!owners.has(spec)) first.push(spec);
  return { first, count: of - owners.size, of };
}

/** The entries of all reports in the order of the run; what every job says of the same rules is told once. */
async function* inOrder(files: readonly string[], read: ReadEntry): AsyncGenerator<Recorded> {
  const told = new Set<string>();
  const heads = await Promise.all(
    files.map(async (file) => {
      const entries = entriesIn(file);
      return { file, entries, head: await nextOf(entries, file, read) };
    }),
  );
  for (;;) {
    const least = heads.reduce<(typeof heads)[number] | null>(
      (best, one) => (one.head !== null && specOf(one.head) < specOf(best?.head ?? null) ? one : best),
      null,
    );
    const head = least?.head ?? null;
    if (least === null || head === null) return;
    least.head = await nextOf(least.entries, least.file, read);
    const text = head.run?.spec === 0 ? JSON.stringify(head) : null;
    if (text !== null && told.has(text)) continue;
    if (text !== null) told.add(text);
    yield head;
  }
}

function specOf(record: Recorded | null): number {
  return record === null ? Number.POSITIVE_INFINITY : (record.run?.spec ?? 0);
}

async function nextOf(
  entries: AsyncGenerator<Entry>,
  file: string,
  read: ReadEntry,
): Promise<Recorded | null> {
  const next = await entries.next();
  return next.done === true ? null : read(file, next.value);
}
