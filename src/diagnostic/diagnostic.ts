/** What is said to the author of a spec: values that travel with results, never exceptions. */
import type { Place } from '../source/source-file.ts';

/** How much a diagnostic matters: an error stops the run, a warning does not. */
export type DiagnosticSeverity = 'error' | 'warning';

/** A second place that matters to a diagnostic, such as the first of two equal keys. */
export interface RelatedPlace {
  readonly place: Place;
  /** What is there, as a short phrase: "first written here". */
  readonly message: string;
}

/** One thing that is wrong with what somebody wrote: a value, never thrown. */
export interface Diagnostic {
  /** Stable kebab-case name of the kind of mistake, such as `unknown-key`. */
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** One sentence: what is wrong, with the name of the thing in backticks. */
  readonly message: string;
  /** One sentence: how to mend it; null where the message says it all. */
  readonly hint: string | null;
  /** Where; null only for mistakes that are in no file (a missing argument). */
  readonly place: Place | null;
  /** Other places that matter to it, such as the first of two equal ids. */
  readonly related: readonly RelatedPlace[];
}

/** A value with what was found on the way to it; `value` is null when an error made it impossible. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic that stops the run. */
export function errorAt(
  place: Place | null,
  code: string,
  message: string,
  hint: string | null = null,
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  return { code, severity: 'error', message, hint, place, related };
}

/** A diagnostic that is shown and does not stop the run. */
export function warningAt(
  place: Place | null,
  code: string,
  message: string,
  hint: string | null = null,
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  return { code, severity: 'warning', message, hint, place, related };
}

/** Code of a secret that was pasted into a spec. It is covered in what is reviewed, so the review stands. */
export const SECRET_IN_SPEC = 'secret-in-spec';

/** Whether a mistake leaves nothing to review. */
export function stopsReview({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== SECRET_IN_SPEC;
}

/** Whether anything among the diagnostics stops the run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
