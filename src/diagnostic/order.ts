/** The order in which diagnostics are shown, the same everywhere, and the end of a list that is too long. */
import { byCodeUnit } from '../source/code-unit-order.ts';
import { type Diagnostic, errorAt, type Outcome } from './diagnostic.ts';

/** How many diagnostics of one run are shown; more would hide the first cause and fill the memory. */
export const MOST_DIAGNOSTICS = 1000;

/** The diagnostics sorted by file, line, column and code; those without a place come first. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
}

/** At most `MOST_DIAGNOSTICS` of them, then one that says that there are more. */
export function withinLimit(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_DIAGNOSTICS) return diagnostics;
  const shown = diagnostics.slice(0, MOST_DIAGNOSTICS);
  const message = `More than ${MOST_DIAGNOSTICS} mistakes were found; the rest is not shown.`;
  return [...shown, errorAt(shown.at(-1)?.place ?? null, 'more-mistakes', message)];
}

/** An outcome as it is shown: its diagnostics in order, and not more than can be read. */
export function finished<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return { value, diagnostics: withinLimit(inOrder(diagnostics)) };
}
