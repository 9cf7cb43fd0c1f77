/** One spec of a check: its reports with what the gate says of them, and what the command answers for it. */
import { hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder } from '../diagnostic/order.ts';
import type { House } from '../house/house.ts';
import type { InRun, Report } from '../reporters/report.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import { answerFor } from './answer-error.ts';
import type { Failure } from './answered-error.ts';
import { askedDesigns } from './asked-designs.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import { expiredExceptions } from './expired-exceptions.ts';
import type { Gate, GateRequest, Gating } from './gate.ts';
import { judgeFor, type Judging, type Output } from './outputs.ts';
import type { HouseFiles, Houses } from './read-house.ts';
import { folderOf, readSpecFile, terminalRoot } from './read-specs.ts';
import { type Rendered, renderingFor } from './rendering.ts';
import { judge, type Threshold, warningsBelow } from './threshold.ts';

/** What holds for every spec of a run. It is plain, so that it can be handed to another thread. */
export interface Checking extends Omit<GateRequest, 'baseline'> {
  readonly outputs: readonly Pick<Output, 'format' | 'path'>[];
  readonly asOf: AsOf;
  readonly version: string;
  /** Whether standard output takes colour. */
  readonly colour: boolean;
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
  /** Which spec of the run it is, from 1, and how many the run has over all of its jobs. */
  readonly number: number;
  readonly of: number;
}

/** What became of a spec. */
export interface Checked {
  readonly exit: ExitCode;
  readonly warnings: number;
  readonly rendered: readonly Rendered[];
  /** Why it could not be seen to, for the person at the terminal. */
  readonly failures: readonly Failure[];
}

/** What to compare with, for each baseline and each set of rules; opened once. */
export type Gates = (baseline: string | null, house: House) => Promise<Outcome<Gate | null>>;

/** The gates of a run; nothing is loaded where there is nothing to compare with. */
export function gatesOf(request: Omit<GateRequest, 'baseline'>): Gates {
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

/** Checks a spec whose rules and gate could be opened. Never throws for what is wrong with the spec. */
export type Checker = (spec: AskedCheck) => Promise<Checked>;

/** The checker of a run. */
export async function checkerFor(checking: Checking, houses: Houses, gates: Gates): Promise<Checker> {
  const judgeDesign = await judgeFor(checking.outputs);
  const render = await renderingFor(checking.outputs, checking.colour, checking.version);
  return async (spec) => {
    const failures: Failure[] = [];
    try {
      const { house } = await houses(spec.rules);
      if (house === null)
        throw new Error(`The rules of ${spec.path} could be read before, and cannot be read now.`);
      const { value: gate } = await gates(spec.baseline, house);
      const { found, mistaken } = await reportsOn(spec, checking, { gate, judgeDesign, house });
      const numbered = found.map((report): Report & { readonly run: InRun } => {
        const exit = worse(exitOf(report, spec.failOn), mistaken ? EXIT.input : EXIT.clean);
        const run = { spec: spec.number, of: spec.of, exit, warnings: warningsOf(report, spec.failOn) };
        return { ...report, run };
      });
      return {
        exit: numbered.reduce<ExitCode>((exit, { run }) => worse(exit, run.exit), EXIT.clean),
        warnings: numbered.reduce((sum, { run }) => sum + run.warnings, 0),
        rendered: numbered.map((report) => render(report)),
        failures,
      };
    } catch (error) {
      const fail = (message: string, hint: string): void => {
        failures.push({ message, hint });
      };
      return { exit: await answerFor(spec.path, error, { fail }), warnings: 0, rendered: [], failures };
    }
  };
}

const NOTHING_KNOWN: ReadonlyMap<string, string> = new Map();

interface Around {
  readonly gate: Gate | null;
  readonly judgeDesign: Judging;
  readonly house: House;
}

/** A report for each design of the spec, and whether the author has something to mend before they are right. */
async function reportsOn(
  { path: spec, environments, failOn }: AskedCheck,
  { allowSecrets, asOf, version }: Checking,
  { gate, judgeDesign, house }: Around,
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
    found.push(
      review === null ? report : await gatedReport(report, { path: spec, root, failOn, review, gate, asOf }),
    );
  }
  return { found, mistaken };
}

interface Judged extends Gating {
  readonly review: Verdict;
  readonly gate: Gate | null;
  readonly asOf: AsOf;
}

/** The report with what the gate says of it. */
async function gatedReport(report: Report, { review, gate, asOf, ...spec }: Judged): Promise<Report> {
  const gated = await gate?.(spec, review, asOf);
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
