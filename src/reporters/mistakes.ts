/** A report that holds mistakes alone: what is wrong with what was read, and no review of it. */
import type { Report } from './report.ts';

/** What was read, what is wrong with it, and what that comes to where it is nothing that is reviewed. */
type Mistaken = Pick<Report, 'path' | 'files' | 'diagnostics' | 'consequence'>;

/** The report of it; paths are read from where people are. */
export function mistakesIn({ path, files, diagnostics, consequence }: Mistaken): Report {
  const report = { path, folder: '', files, diagnostics, review: null, known: new Map<string, string>() };
  return consequence === undefined ? report : { ...report, consequence };
}
