/** What is kept of a report until its run ends, for formats that sort the problems of all specs. */
import type { Report } from './report.ts';
import { slim } from './shard.ts';
import { isTold } from './told.ts';

/** The report with the checks that found something; of threats only few formats tell. */
export function toldOnly(report: Report, withThreats: boolean): Report {
  const { review, ...rest } = slim(report);
  if (review === null) return { ...rest, review };
  const checks = review.checks.filter(({ results }) => results.some((result) => isTold(result)));
  return { ...rest, review: { ...review, checks, threats: withThreats ? review.threats : [] } };
}
