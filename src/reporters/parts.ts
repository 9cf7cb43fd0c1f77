/** Formats that begin with totals, which only the end of a run knows: its reports are kept as texts with their counts. */
import type { Report } from './report.ts';

/** What is kept of a report. */
export interface Part {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** How such a format is put together. */
export interface Parts {
  readonly part: (report: Report) => Part;
  readonly whole: (parts: readonly Part[]) => string;
}
