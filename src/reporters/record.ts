/** A report as a plain value: what programs read, and what the parts of a divided run are joined from. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Verdict } from '../review/assemble.ts';
import type { InRun, Report } from './report.ts';

/** The value; `schemas/report.schema.json` describes it. */
export interface Recorded {
  readonly path: string;
  readonly folder: string;
  readonly run: InRun | null;
  /** Paths of the files that places point into. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly known: readonly { readonly fingerprint: string; readonly because: string }[];
  readonly review: Verdict | null;
}

/** The value of a report. */
export function recordOf({ path, folder, run, files, diagnostics, known, review }: Report): Recorded {
  return {
    path,
    folder,
    run: run ?? null,
    files: files.map((file) => file.path),
    diagnostics,
    known: Array.from(known, ([fingerprint, because]) => ({ fingerprint, because })),
    review,
  };
}

/** The report of a value. Its files have no texts, which no format that is made of values shows. */
export function reportOf({ path, folder, run, files, diagnostics, known, review }: Recorded): Report {
  return {
    path,
    folder,
    files: files.map((file) => ({ path: file, text: '' })),
    diagnostics,
    review,
    known: new Map(known.map(({ fingerprint, because }) => [fingerprint, because])),
    ...(run === null ? {} : { run }),
  };
}
