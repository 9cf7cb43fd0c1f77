/** `parapet check`: what the designs leave out or get wrong, with the lines. Starts no browser. */
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { ownVersion } from '../host/own-files.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { Report } from '../reporters/report.ts';
import { asOfArgument, today } from './as-of.ts';
import {
  type AskedCheck,
  type Checked,
  checkerFor,
  type Checking,
  type Gates,
  gatesOf,
} from './check-spec.ts';
import { EXIT, type ExitCode, worse } from './exit-code.ts';
import type { GateRequest } from './gate.ts';
import type { Output } from './outputs.ts';
import { type Houses, housesFrom } from './read-house.ts';
import { renderingFor } from './rendering.ts';
import type { Terminal } from './terminal.ts';
import { threadsFor } from './threads-for.ts';
import { openOutputs, type Writing } from './writing.ts';

/** What the command line says. */
export interface CheckRequest extends Omit<GateRequest, 'baseline'> {
  readonly specs: readonly AskedCheck[];
  /** How many specs the run has over all of its jobs. */
  readonly of: number;
  readonly outputs: readonly Output[];
  /** How many warnings may be; null where any number may. */
  readonly maxWarnings: number | null;
  readonly asOf: string | undefined;
  /** Marks of values that look like secrets and are none. */
  readonly allowSecrets: readonly string[];
  /** Threads; null where their number is ours to choose. */
  readonly concurrency: number | null;
}

/** Runs the command. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const asOf = asOfArgument(request.asOf) ?? today(Date.now());
  const version = ownVersion();
  const checking: Checking = {
    outputs: request.outputs.map(({ format, path }) => ({ format, path })),
    asOf,
    version,
    colour: terminal.colour,
    allowSecrets: request.allowSecrets,
    against: request.against,
    author: request.author,
    newOnly: request.newOnly,
  };
  const writing = await openOutputs(request.outputs, terminal, version);
  const render = await renderingFor(checking.outputs, checking.colour, version);
  const asides: Report[] = [];
  const houses = housesFrom((reports) => {
    asides.push(...reports);
  });
  const gates = gatesOf(request);
  const { specs, exit: opened } = await ready(request.specs, { houses, gates, asides });
  for (const report of asides) {
    const exit = hasErrors(report.diagnostics) ? EXIT.input : EXIT.clean;
    await writing.add(render({ ...report, run: { spec: 0, of: request.of, exit, warnings: 0 } }));
  }
  let exit: ExitCode = opened;
  let warnings = 0;
  for await (const checked of checkedSpecs(specs, request.concurrency, { checking, houses, gates })) {
    exit = worse(exit, checked.exit);
    warnings += checked.warnings;
    await writeChecked(checked, writing, terminal);
  }
  await writing.end();
  return worse(exit, withinWarnings(warnings, request.maxWarnings, terminal));
}

async function writeChecked(
  { rendered, failures }: Checked,
  writing: Writing,
  terminal: Terminal,
): Promise<void> {
  for (const one of rendered) {
    await writing.add(one);
  }
  for (const { message, hint } of failures) terminal.fail(message, hint);
}

interface Opening {
  readonly houses: Houses;
  readonly gates: Gates;
  /** What there is to say of rules and baselines, which is said once and before the specs. */
  readonly asides: Report[];
}

/** The specs without those whose rules or baseline are wrong. Throws `UsageError`. */
async function ready(
  specs: readonly AskedCheck[],
  { houses, gates, asides }: Opening,
): Promise<{ readonly specs: readonly AskedCheck[]; readonly exit: ExitCode }> {
  const left: AskedCheck[] = [];
  const told = new Set<string>();
  for (const spec of specs) {
    const { house } = await houses(spec.rules);
    const gate = house === null ? null : await gates(spec.baseline, house);
    const diagnostics = gate?.diagnostics ?? [];
    if (house !== null && (gate?.value !== null || diagnostics.length === 0)) left.push(spec);
    else if (gate !== null) {
      const path = spec.baseline ?? spec.path;
      if (!told.has(path)) asides.push(mistakesIn({ path, files: [], diagnostics }));
      told.add(path);
    }
  }
  return { specs: left, exit: left.length < specs.length ? EXIT.input : EXIT.clean };
}

interface Ready {
  readonly checking: Checking;
  readonly houses: Houses;
  readonly gates: Gates;
}

/** What became of each spec, in their order: one after the other, or by several threads where that pays. */
async function* checkedSpecs(
  specs: readonly AskedCheck[],
  concurrency: number | null,
  { checking, houses, gates }: Ready,
): AsyncGenerator<Checked> {
  const threads = threadsFor(specs, concurrency);
  if (threads > 1) {
    const { checkInThreads } = await import('./check-threads.ts');
    yield* checkInThreads(specs, threads, checking);
    return;
  }
  const check = await checkerFor(checking, houses, gates);
  for (const spec of specs) yield await check(spec);
}

/** What more warnings than may be answer. */
export function withinWarnings(warnings: number, most: number | null, terminal: Terminal): ExitCode {
  if (most === null || warnings <= most) return EXIT.clean;
  terminal.fail(
    `There ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}; \`--max-warnings\` allows ${most}.`,
    'Warnings are open gaps below `--fail-on`, and what is odd in a spec; mend some of them.',
  );
  return EXIT.gaps;
}
