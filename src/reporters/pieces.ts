/** Formats whose text for a run is put together from the texts of its reports, so that none of them need be kept. */
import type { Report, Reporter, Setting } from './report.ts';

/** How the pieces of a format are joined. */
export interface Pieces {
  /** The text of one report. */
  readonly piece: (report: Report, setting: Setting) => string;
  /** What is written where there is none. */
  readonly none: string;
  /** The only one. */
  readonly only: (piece: string) => string;
  /** One of several: the first, a later one, and what ends them. */
  readonly first: (piece: string) => string;
  readonly later: (piece: string) => string;
  readonly last: string;
}

/** The same as a reporter, for those who have all reports. */
export function joined(pieces: Pieces): Reporter {
  return (reports, setting) => {
    const [first, ...others] = reports.map((report) => pieces.piece(report, setting));
    if (first === undefined) return pieces.none;
    if (others.length === 0) return pieces.only(first);
    return [pieces.first(first), ...others.map((one) => pieces.later(one)), pieces.last].join('');
  };
}
