/** `--fail-on`: from which severity on an open gap or a contradiction makes the command fail. */
import type { Verdict } from '../review/assemble.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Choices of `--fail-on`, from the strictest to the most lenient. */
export const THRESHOLDS = ['low', 'medium', 'high', 'critical', 'never'] as const;

/** A choice of `--fail-on`. */
export type Threshold = (typeof THRESHOLDS)[number];

/** The choice that a command line or a config makes; they have been compared with the choices. */
export function thresholdOf(word: string | undefined, otherwise: Threshold): Threshold {
  return THRESHOLDS.find((one) => one === word) ?? otherwise;
}

/** Nothing was there before. */
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * What a review means for the exit code; an expired exception fails at every threshold but `never`. What is known
 * from before fails nothing.
 */
export function judge(
  review: Verdict,
  threshold: Threshold,
  known: ReadonlyMap<string, string> = NONE,
): ExitCode {
  if (threshold === 'never') return EXIT.clean;
  const failing =
    severities(review, known).some((severity) => reaches(severity, threshold)) ||
    review.governance.exceptions.some(({ state }) => state === 'expired');
  return failing ? EXIT.gaps : EXIT.clean;
}

/** How many open gaps and contradictions are below the threshold: what is said and does not fail. */
export function warningsBelow(
  review: Verdict,
  threshold: Threshold,
  known: ReadonlyMap<string, string>,
): number {
  return severities(review, known).filter((severity) => !reaches(severity, threshold)).length;
}

type Severity = Verdict['findings'][number]['severity'];

function severities({ findings }: Verdict, known: ReadonlyMap<string, string>): readonly Severity[] {
  return findings
    .filter(({ kind }) => kind !== 'unstated')
    .flatMap(({ subjects }) =>
      subjects.filter(({ fingerprint }) => !known.has(fingerprint)).map(({ severity }) => severity),
    );
}

/** Whether a severity is at or above a threshold. */
export function reaches(severity: Severity, threshold: Threshold): boolean {
  return THRESHOLDS.indexOf(severity) >= THRESHOLDS.indexOf(threshold);
}
