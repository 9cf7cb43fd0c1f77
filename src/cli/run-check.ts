/** `parapet check`: what the designs leave out or get wrong, with the lines. Starts no browser. */
import { hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder } from '../diagnostic/order.ts';
import { ownVersion } from '../host/own-files.ts';
import type { House } from '../house/house.ts';
import type { Report } from '../reporters/report.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import { askedDesigns } from './asked-designs.ts';
import { answerFor } from './answer-error.ts';
import { asOfArgument, today } from './as-of.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { expiredExceptions } from './expired-exceptions.ts';
import type { Gate, GateRequest } from './gate.ts';
import { judgeFor, type Judging, openOutputs, type Output } from './outputs.ts';
import { type HouseFiles, housesFrom } from './read-house.ts';
import { folderOf, readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { judge, type Threshold, warningsBelow } from './threshold.ts';

/** What the command line says. */
export interface CheckRequest extends Omit<GateRequest, 'baseline'> {
  readonly specs: readonly AskedCheck[];
  readonly outputs: readonly Output[];
  /** How many warnings may be; null where any number may. */
  readonly maxWarnings: number | null;
  readonly asOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
}

/** A spec, and what holds for it: specs of one run may belong to projects of their own. */
export interface AskedCheck {
  readonly path: string;
  readonly failOn: Threshold;
  readonly environments: readonly string[];
  readonly baseline: string | null;
  readonly rules: HouseFiles;
}

const NOTHING_KNOWN: ReadonlyMap<string, string> = new Map();

/** What to compare with, for each baseline and each set of rules; loaded only where there is something. */
function gates(
  request: CheckRequest,
): (baseline: string | null, house: House) => Promise<Outcome<Gate | null>> {
  const all = new Map<House, Map<string | null, Promise<Outcome<Gate | null>>>>();
  const open = async (baseline: string | null, house: House): Promise<Outcome<Gate | null>> => {
    if (baseline === null && request.against === null && !request.newOnly)
      return { value: null, diagnostics: [] };
    const { openGate } = await import('./gate.ts');
    return openGate({ ...request, baseline }, house);
  };
  return async (baseline, house) => {
    const opened = all.get(house) ?? new Map<string | null, Promise<Outcome<Gate | null>>>();
    all.set(house, opened);
    const known = opened.get(baseline) ?? open(baseline, house);
    opened.set(baseline, known);
    return known;
  };
}

/** Runs the command. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const version = ownVersion();
  const judgeDesign = await judgeFor(request.outputs);
  const writing = await openOutputs(request.outputs, terminal, version);
  const houses = housesFrom((reports) => {
    for (const report of reports) writing.add(report);
  });
  const gateFor = gates(request);
  let exit: ExitCode = EXIT.clean;
  let warnings = 0;
  const told = new Set<string | null>();
  for (const spec of request.specs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that memory does not grow with their number
    const { house } = await houses(spec.rules);
    if (house === null) {
      exit = worse(exit, EXIT.input);
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { value: gate, diagnostics } = await gateFor(spec.baseline, house);
    if (gate === null && diagnostics.length > 0) {
      exit = worse(exit, EXIT.input);
      const path = spec.baseline ?? spec.path;
      const report = { path, folder: '', files: [], diagnostics, review: null, known: NOTHING_KNOWN };
      if (!told.has(spec.baseline)) writing.add(report);
      told.add(spec.baseline);
      continue;
    }
    try {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { found, mistaken } = await reportsOn(spec, request, { gate, asOf, version, judgeDesign, house });
      if (mistaken) exit = worse(exit, EXIT.input);
      for (const report of found) {
        exit = worse(exit, exitOf(report, spec.failOn));
        warnings += warningsOf(report, spec.failOn);
        writing.add(report);
      }
    } catch (error) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      exit = worse(exit, await answerFor(spec.path, error, terminal));
    }
  }
  await writing.end();
  return worse(exit, withinWarnings(warnings, request.maxWarnings, terminal));
}

interface Around {
  readonly gate: Gate | null;
  readonly asOf: AsOf;
  readonly version: string;
  readonly judgeDesign: Judging;
  readonly house: House;
}

/** A report for each design of the spec, and whether the author has something to mend before they are right. */
async function reportsOn(
  { path: spec, environments }: AskedCheck,
  { allowSecrets }: CheckRequest,
  { gate, asOf, version, judgeDesign, house }: Around,
): Promise<{ readonly found: readonly Report[]; readonly mistaken: boolean }> {
  const root = terminalRoot(spec);
  const folder = folderOf(spec, root);
  const read = await readSpecFile(spec, root, new Set(allowSecrets));
  const { path, files } = read;
  const { designs, diagnostics } = askedDesigns(read, environments);
  if (designs.length === 0) {
    return {
      found: [{ path, folder, files, diagnostics, review: null, known: NOTHING_KNOWN }],
      mistaken: true,
    };
  }
  const found: Report[] = [];
  let mistaken = hasErrors(diagnostics);
  for (const [index, design] of designs.entries()) {
    const { value: review, diagnostics: said } = judgeDesign(design, asOf, version, house);
    mistaken ||= hasErrors(said);
    // What was said of the whole spec is said with the first of its designs.
    const all = index === 0 ? [...diagnostics, ...said] : said;
    const report = { path, folder, files, diagnostics: all, review, known: NOTHING_KNOWN };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as everywhere
    found.push(review === null ? report : await gatedReport(report, { spec, root, review, gate, asOf }));
  }
  return { found, mistaken };
}

interface Gating {
  readonly spec: string;
  readonly root: string;
  readonly review: Verdict;
  readonly gate: Gate | null;
  readonly asOf: AsOf;
}

/** The report with what the gate says of it. */
async function gatedReport(report: Report, { spec, root, review, gate, asOf }: Gating): Promise<Report> {
  const gated = await gate?.(spec, root, review, asOf);
  return {
    ...report,
    files: [...report.files, ...(gated?.files ?? [])],
    diagnostics: inOrder([
      ...report.diagnostics,
      ...expiredExceptions(review),
      ...(gated?.diagnostics ?? []),
    ]),
    review: gated?.review ?? review,
    known: gated?.known ?? NOTHING_KNOWN,
  };
}

function exitOf({ review, diagnostics, known }: Report, failOn: Threshold): ExitCode {
  if (review === null) return EXIT.input;
  // Mistakes of the author have been seen to: what is an error here is what the gate refuses.
  return failOn !== 'never' && hasErrors(diagnostics) ? EXIT.gaps : judge(review, failOn, known);
}

/** Open gaps below the threshold, and what is odd in the spec. */
function warningsOf({ review, diagnostics, known }: Report, failOn: Threshold): number {
  return (
    diagnostics.filter(({ severity }) => severity === 'warning').length +
    (review === null ? 0 : warningsBelow(review, failOn, known))
  );
}

function withinWarnings(warnings: number, most: number | null, terminal: Terminal): ExitCode {
  if (most === null || warnings <= most) return EXIT.clean;
  terminal.fail(
    `There ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}; \`--max-warnings\` allows ${most}.`,
    'Warnings are open gaps below `--fail-on`, and what is odd in a spec; mend some of them.',
  );
  return EXIT.gaps;
}
