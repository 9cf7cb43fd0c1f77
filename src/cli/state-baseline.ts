/** What was known at adoption in each of two states: by the baseline as it was there, or by the one that is named. */
import path from 'node:path';

import { type AdoptedDesign, type Baseline, entryFor } from '../delta/baseline.ts';
import { readBaseline } from '../delta/read-baseline.ts';
import { mistakesIn } from '../reporters/mistakes.ts';
import { nameIn, openBaseline } from './baseline-file.ts';
import { complainOf } from './complain-of.ts';
import { ON_DISK, type ProjectFiles } from './project-files.ts';
import { terminalRoot } from './read-specs.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What a state knows of a design. */
export type AdoptedIn = (
  which: 'before' | 'after',
  spec: string,
  design: string,
) => Promise<AdoptedDesign | null>;

const NOTHING_ADOPTED: AdoptedIn = async () => null;

/** The same by the file of the baseline; null where that of the later state is wrong, which has been said. */
export function baselinesOf(
  states: { readonly before: ProjectFiles; readonly after: ProjectFiles },
  isNamed: boolean,
  terminal: Terminal,
): (file: string | null) => Promise<AdoptedIn | null> {
  const known = new Map<string, Promise<AdoptedIn | null>>();
  // A file that the command line names is the one on disk, whatever the states are.
  const files = isNamed ? { before: ON_DISK, after: ON_DISK } : states;
  return async (file) => {
    if (file === null) return NOTHING_ADOPTED;
    const adopted = known.get(file) ?? adoptedBy(file, files, terminal);
    known.set(file, adopted);
    return adopted;
  };
}

async function adoptedBy(
  file: string,
  files: { readonly before: ProjectFiles; readonly after: ProjectFiles },
  terminal: Terminal,
): Promise<AdoptedIn | null> {
  const now = await baselineIn(file, files.after, terminal);
  if (now === null) return null;
  // What an earlier baseline has wrong bears with nothing.
  const then = (await files.before.has(file)) ? await baselineIn(file, files.before, null) : null;
  const baselines = { before: then, after: now };
  return async (which, spec, design) => {
    const baseline = baselines[which];
    return baseline === null ? null : entryIn(baseline, file, { spec, design }, files[which]);
  };
}

/** Throws `UsageError` where there is no such file. */
async function baselineIn(
  file: string,
  files: ProjectFiles,
  terminal: Terminal | null,
): Promise<Baseline | null> {
  if (files.revision === null) {
    const { value, diagnostics } = await openBaseline(file);
    if (value === null && terminal !== null)
      complainOf([mistakesIn({ path: file, files: [], diagnostics })], terminal);
    return value?.baseline ?? null;
  }
  const { value: source } = await files.read(path.resolve(file), terminalRoot(file));
  if (source === null) {
    throw new UsageError(
      `There is no baseline \`${file}\` at \`${files.revision}\`.`,
      'Commit it, or take `baseline` out of the config.',
    );
  }
  const { value, diagnostics } = readBaseline(source);
  if (value === null && terminal !== null)
    complainOf([mistakesIn({ path: file, files: [source], diagnostics })], terminal);
  return value;
}

/** A spec that was moved keeps what is known of it; a copy gets nothing. */
async function entryIn(
  baseline: Baseline,
  file: string,
  { spec, design }: { readonly spec: string; readonly design: string },
  files: ProjectFiles,
): Promise<AdoptedDesign | null> {
  const exact = entryFor(baseline, nameIn(file, spec), design);
  if (exact !== null) return exact;
  const folder = path.dirname(path.resolve(file));
  const same = baseline.designs.filter((one) => one.design === design);
  const isLeft = await Promise.all(same.map(async (one) => files.has(path.resolve(folder, one.file))));
  const moved = same.filter((_, index) => isLeft[index] === false);
  return moved.length === 1 ? (moved[0] ?? null) : null;
}
