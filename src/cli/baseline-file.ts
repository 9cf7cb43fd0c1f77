/** The baseline of a project: a file in its repository, which `parapet baseline` writes and a gate reads. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { adopt } from '../delta/adopt.ts';
import { type AdoptedDesign, type Baseline, entryFor, systemOf } from '../delta/baseline.ts';
import { readBaseline } from '../delta/read-baseline.ts';
import { readSource } from '../host/read-source.ts';
import type { Verdict } from '../review/assemble.ts';
import type { SourceFile } from '../source/source-file.ts';
import { UsageError } from './usage-error.ts';

/** A design takes some kilobytes; an estate of a thousand needs more than a spec may have. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A baseline and the text that it was read from. */
export interface BaselineFile {
  readonly path: string;
  readonly source: SourceFile;
  readonly baseline: Baseline;
}

/** The baseline, or what is wrong with it. Throws `UsageError` where there is no such file. */
export async function openBaseline(file: string): Promise<Outcome<BaselineFile | null>> {
  if (!existsSync(file)) {
    throw new UsageError(
      `There is no baseline \`${file}\`.`,
      `\`parapet baseline create SPEC...\` writes one from what is open now; name it with \`--baseline FILE\`.`,
    );
  }
  const source = await readSource(path.resolve(file), process.cwd(), MOST_BYTES);
  if (source.value === null) return { value: null, diagnostics: source.diagnostics };
  const { value: baseline, diagnostics } = readBaseline(source.value);
  const all: readonly Diagnostic[] = [...source.diagnostics, ...diagnostics];
  return {
    value: baseline === null ? null : { path: file, source: source.value, baseline },
    diagnostics: all,
  };
}

/** The spec as a baseline names it: from the folder of the baseline, with `/`. */
export function nameIn(baseline: string, spec: string): string {
  const relative = path.relative(path.dirname(path.resolve(baseline)), path.resolve(spec));
  return relative.split(path.sep).join('/');
}

/**
 * What is known of a design. A spec that was moved keeps it, since nothing is left where it was; a copy of a spec
 * gets nothing, since nobody adopted that.
 */
export function knownOf(baseline: Baseline, at: string, spec: string, design: string): AdoptedDesign | null {
  const exact = entryFor(baseline, nameIn(at, spec), design);
  if (exact !== null) return exact;
  const moved = baseline.designs.filter(
    (one) => one.design === design && !existsSync(path.resolve(path.dirname(path.resolve(at)), one.file)),
  );
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

/** The review with what the baseline knows of its design. */
export function layBaseline<V extends Verdict>(
  spec: string,
  review: V,
  { path: at, baseline }: BaselineFile,
): V {
  const entry = knownOf(baseline, at, spec, systemOf(review));
  return entry === null ? review : adopt(review, entry);
}
