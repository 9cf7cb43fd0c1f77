/** For `report merge`: a line for each spec of a job, with its verdict, of which every other format can be made. */
import { harmless } from './json.ts';
import { joined, type Pieces } from './pieces.ts';
import { recordOf } from './record.ts';
import type { Verdict } from '../review/assemble.ts';
import type { Check } from '../review/review.generated.ts';
import type { Report, Reporter } from './report.ts';
import { isTold } from './told.ts';

/** A line each, in the order of the specs. */
export const shardPieces: Pieces = {
  piece: (report) => `${harmless(JSON.stringify(recordOf(slim(report))))}\n`,
  none: '',
  only: (piece) => piece,
  first: (piece) => piece,
  later: (piece) => piece,
  last: '',
};

/** The same for those who have all reports. */
export const shard: Reporter = joined(shardPieces);

/** What the formats but `pretty` and `json` need of a report: most of a verdict is what passed, and what that rests on. */
export function slim({ review, files, ...rest }: Report): Report {
  const plain = files.map(({ path }) => ({ path, text: '' }));
  return { ...rest, files: plain, review: review === null ? null : slimReview(review) };
}

function slimReview(review: Verdict): Verdict {
  return {
    format: review.format,
    tool: review.tool,
    asOf: review.asOf,
    edition: review.edition,
    design: review.design,
    renames: review.renames,
    sources: review.sources.map((source) => ({ ...source, text: '' })),
    digest: review.digest,
    decision: review.decision,
    counts: review.counts,
    areas: review.areas,
    findings: review.findings,
    checks: review.checks.map((check) => slimCheck(check)),
    threats: review.threats.map((threat) => ({
      ...threat,
      also: [],
      data: [],
      because: [],
      mitigations: [],
      factors: [],
    })),
    governance: { ...review.governance, defaults: [] },
    house: review.house,
  };
}

/** A check that found nothing is counted; why it matters and what to write is told of those that did. */
function slimCheck(check: Check): Check {
  const results = check.results.filter((result) => isTold(result));
  if (results.length > 0) return { ...check, results };
  const nothing = { expects: '', rationale: '', remedy: '', mappings: [], since: [], covers: [] };
  return { ...check, ...nothing, sources: [], results };
}
