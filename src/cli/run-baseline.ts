/** `parapet baseline`: what was open when a team began, written down once, and less of it every time. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import {
  type Adopted,
  adoptDesign,
  type AdoptedDesign,
  type Baseline,
  baselineText,
  hasExpired,
  NOTHING,
  systemOf,
  withDesigns,
} from '../delta/baseline.ts';
import { compare, pointsOf } from '../delta/compare.ts';
import { daysBetween } from '../model/calendar.ts';
import { atomicWrite } from '../host/atomic-write.ts';
import { findFiles } from '../host/find-files.ts';
import { ownVersion } from '../host/own-files.ts';
import { projectRoot } from '../host/project-root.ts';
import { inert } from '../reporters/inert.ts';
import { judgeDesign } from '../judge-design.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import type { AsOf, Verdict } from '../review/assemble.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { visible } from '../source/characters.ts';
import { asOfArgument, today } from './as-of.ts';
import { knownOf, nameIn, openBaseline } from './baseline-file.ts';
import { complainOf } from './complain-of.ts';
import { DESIGN_LINE } from './design-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type HouseFiles, housesFrom } from './read-house.ts';
import { readSpecFile, terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the command lines have in common. */
interface BaselineRequest {
  readonly baseline: string;
  readonly asOf: string | undefined;
}

/** A spec with the rules that it is judged by: specs of one baseline may belong to projects of their own. */
export interface RuledSpec {
  readonly path: string;
  readonly rules: HouseFiles;
}

/** Writes what is open now. Specs that have mistakes are told, and left out. */
export async function createBaseline(
  request: BaselineRequest & {
    readonly specs: readonly RuledSpec[];
    readonly days: number;
    readonly replace: boolean;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const asOf = dayOf(request);
  const before = existsSync(request.baseline) ? await opened(request.baseline, terminal) : NOTHING;
  if (before === null) return EXIT.input;
  const { reviews, exit } = await reviewAll(request.specs, asOf, terminal);
  const entries = reviews.map(({ spec, review }) => {
    const known = knownOf(before, request.baseline, spec, systemOf(review));
    if (known !== null && !request.replace) {
      throw new UsageError(
        `\`${spec}\` is in \`${request.baseline}\` already, and what came up since is not adopted by itself.`,
        '`parapet baseline prune` takes out what is mended; `--replace` adopts what is open now, on purpose.',
      );
    }
    return {
      known,
      entry: adoptDesign({ file: nameIn(request.baseline, spec), review }, known, request.days),
    };
  });
  const after = withDesigns(
    without(
      before,
      entries.map(({ known }) => known),
    ),
    entries.map(({ entry }) => entry),
  );
  await atomicWrite(request.baseline, baselineText(after));
  const adopted = entries.reduce((sum, { entry }) => sum + entry.findings.length, 0);
  terminal.say(
    `${request.baseline}: ${counted(adopted, 'finding')} of ${counted(entries.length, 'design')} known at adoption. \`parapet check --baseline ${request.baseline}\` fails on others only.`,
  );
  return exit;
}

/** Takes out what is mended, and takes what got better at its word. Without specs, over the whole baseline. */
export async function pruneBaseline(
  request: BaselineRequest & {
    readonly specs: readonly string[];
    /** Null where the config of a spec is wrong, which has been told. */
    readonly rulesFor: (spec: string) => Promise<HouseFiles | null>;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const before = await opened(request.baseline, terminal);
  if (before === null) return EXIT.input;
  const folder = path.dirname(request.baseline);
  // A spec with environments has an entry for each of them, and is reviewed once.
  const all = [...new Set(before.designs.map(({ file }) => path.join(folder, file)))];
  const gone =
    request.specs.length > 0 ? [] : before.designs.filter(({ file }) => !existsSync(path.join(folder, file)));
  const there = all.filter((file) => existsSync(file));
  const named =
    request.specs.length > 0 ? request.specs : [...there, ...(await movedFrom(gone, there, folder))];
  const ruled: RuledSpec[] = [];
  for (const spec of named) {
    // oxlint-disable-next-line no-await-in-loop -- there are few configs, and each is read once
    const rules = await request.rulesFor(spec);
    if (rules !== null) ruled.push({ path: spec, rules });
  }
  const { reviews, exit: reviewed } = await reviewAll(ruled, dayOf(request), terminal);
  const exit = ruled.length < named.length ? EXIT.input : reviewed;
  const pruned = reviews.flatMap(({ spec, review }) => {
    const known = knownOf(before, request.baseline, spec, systemOf(review));
    return known === null ? [] : [{ known, entry: prunedOf(known, nameIn(request.baseline, spec), review) }];
  });
  // What was moved is known under its new name, so it is not gone.
  const moved = new Set(pruned.map(({ known }) => known));
  const lost = gone.filter((one) => !moved.has(one));
  const after = withDesigns(
    without(before, [...lost, ...moved]),
    pruned.map(({ entry }) => entry),
  );
  await atomicWrite(request.baseline, baselineText(after));
  const [had, has] = [sizeOf(before), sizeOf(after)];
  terminal.say(
    `${request.baseline}: ${counted(had - has, 'finding')} taken out, ${has} left${lost.length === 0 ? '' : `; gone: ${[...new Set(lost.map(({ file }) => file))].join(', ')}`}.`,
  );
  return exit;
}

/** Specs of the project that may be what became of those that are gone: they state, or stated, the id of one. */
async function movedFrom(
  gone: readonly AdoptedDesign[],
  known: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const ids = gone.flatMap(({ design }) => /^[\w-]+/.exec(design)?.[0] ?? []);
  if (ids.length === 0) return [];
  const states = new RegExp(`${DESIGN_LINE.source}[^]*?(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'm');
  const found = await findFiles(projectRoot(path.join(folder, 'design.yaml')), ['.yaml', '.yml'], states);
  const others = found.map((file) => path.relative(process.cwd(), file));
  return others.filter((file) => known.every((one) => path.resolve(one) !== path.resolve(file)));
}

/** How old everything is, the oldest first, and how long it is borne with. */
export async function reportBaseline(
  request: BaselineRequest & { readonly format: 'pretty' | 'json' },
  terminal: Terminal,
): Promise<ExitCode> {
  const baseline = await opened(request.baseline, terminal);
  if (baseline === null) return EXIT.input;
  const { date } = dayOf(request);
  const rows = baseline.designs
    .flatMap(({ file, design, findings }) =>
      findings.map((finding) => ({
        file,
        design,
        ...finding,
        age: daysBetween(finding.since, date),
        daysLeft: daysBetween(date, finding.expires),
        expired: hasExpired(finding, date),
      })),
    )
    .toSorted((a, b) => b.age - a.age || a.daysLeft - b.daysLeft || byCodeUnit(nameOf(a), nameOf(b)));
  if (request.format === 'json') {
    terminal.out(`${JSON.stringify({ asOf: date, findings: rows }, null, 2)}\n`);
    return EXIT.clean;
  }
  const expired = rows.filter((row) => row.expired).length;
  const oldest = rows[0];
  const lines = rows.map(
    ({ file, check, on, kind, severity, age, daysLeft, expired: isOver }) =>
      `${String(age).padStart(5)} days  ${(isOver ? `expired ${-daysLeft} ago` : `${daysLeft} left`).padEnd(16)}  ${(kind === 'unstated' ? 'question' : severity).padEnd(8)}  ${visible(file)}  ${visible(`${check}@${on}`)}`,
  );
  terminal.out(
    inert(
      [
        ...lines,
        ...(lines.length === 0 ? [] : ['']),
        oldest === undefined
          ? 'Nothing is known at adoption: the baseline can go.'
          : `${counted(rows.length, 'finding')} known at adoption, the oldest for ${counted(oldest.age, 'day')}; ${expired} expired as of ${date}.`,
        '',
      ].join('\n'),
    ),
  );
  return EXIT.clean;
}

function dayOf({ asOf }: Pick<BaselineRequest, 'asOf'>): AsOf {
  return asOfArgument(asOf) ?? today(Date.now());
}

async function opened(file: string, terminal: Terminal): Promise<Baseline | null> {
  const { value, diagnostics } = await openBaseline(file);
  if (value !== null) return value.baseline;
  complainOf([mistakesIn({ path: file, files: [], diagnostics })], terminal);
  return null;
}

interface Reviewed {
  readonly spec: string;
  readonly review: Verdict;
}

async function reviewAll(
  specs: readonly RuledSpec[],
  asOf: AsOf,
  terminal: Terminal,
): Promise<{ readonly reviews: readonly Reviewed[]; readonly exit: ExitCode }> {
  const houses = housesFrom((reports) => complainOf(reports, terminal));
  const reviews: Reviewed[] = [];
  let exit: ExitCode = EXIT.clean;
  for (const { path: spec, rules } of specs) {
    // oxlint-disable-next-line no-await-in-loop -- each set of rules is read once
    const { house } = await houses(rules);
    if (house === null) {
      exit = EXIT.input;
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as everywhere
    const { path: name, files, diagnostics, designs } = await readSpecFile(spec, terminalRoot(spec));
    // Every environment: whichever of them is asked for later, it was there.
    const outcomes = designs.map((design) => judgeDesign(design, asOf, ownVersion(), house));
    const found = outcomes.flatMap(({ value }) => (value === null ? [] : [{ spec, review: value }]));
    if (found.length > 0 && found.length === outcomes.length) {
      reviews.push(...found);
      continue;
    }
    const all = [...diagnostics, ...outcomes.flatMap((outcome) => outcome.diagnostics)];
    complainOf([mistakesIn({ path: name, files, diagnostics: all })], terminal);
    exit = EXIT.input;
  }
  return { reviews, exit };
}

/** What is still open, no worse than it was and no worse than it is. */
function prunedOf(known: AdoptedDesign, file: string, review: Verdict): AdoptedDesign {
  const findings = compare(known.findings, pointsOf(review)).flatMap(
    ({ change, before, after }): Adopted[] => {
      if (before === null || after === null) return [];
      const { since, expires } = before;
      return [change === 'better' ? { ...after, since, expires } : before];
    },
  );
  return { file, design: known.design, findings };
}

function without({ designs }: Baseline, entries: readonly (AdoptedDesign | null)[]): Baseline {
  return { format: 1, designs: designs.filter((one) => !entries.includes(one)) };
}

function sizeOf({ designs }: Baseline): number {
  return designs.reduce((sum, { findings }) => sum + findings.length, 0);
}

function nameOf({
  file,
  check,
  on,
}: {
  readonly file: string;
  readonly check: string;
  readonly on: string;
}): string {
  return `${file} ${check}@${on}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
