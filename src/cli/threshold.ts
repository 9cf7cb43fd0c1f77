/** `--fail-on`: from which severity on an open gap or a contradiction makes the command fail. */
import type { Review } from '../review/review.generated.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Choices of `--fail-on`, from the strictest to the most lenient. */
export const THRESHOLDS = ['low', 'medium', 'high', 'critical', 'never'] as const;

/** A choice of `--fail-on`. */
export type Threshold = (typeof THRESHOLDS)[number];

/** What a review means for the exit code; an expired exception fails at every threshold but `never`. */
export function judge(review: Review, threshold: Threshold): ExitCode {
  if (threshold === 'never') return EXIT.clean;
  const least = THRESHOLDS.indexOf(threshold);
  const failing =
    review.findings.some(
      ({ kind, severity }) => kind !== 'unstated' && THRESHOLDS.indexOf(severity) >= least,
    ) || review.governance.exceptions.some(({ state }) => state === 'expired');
  return failing ? EXIT.gaps : EXIT.clean;
}
