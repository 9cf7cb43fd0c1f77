/** A review from a spec's text, for tests that start from what an architect writes. */
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Review } from '../src/review/review.generated.ts';
import { readDesign } from '../src/read-design.ts';
import { reviewDesign } from '../src/review.ts';

/** The day of the tests. */
const DAY = '2026-11-23';

/** The review of a text as of a day, and everything that was said about it. */
export function outcomeOf(
  text: string,
  date: string = DAY,
  path = 'spec.yaml',
): { review: Review | null; diagnostics: readonly Diagnostic[] } {
  const read = readDesign({ path, text });
  if (read.value === null) return { review: null, diagnostics: read.diagnostics };
  const asOf = { date, epoch: Date.parse(`${date}T00:00:00Z`) / 1000, from: 'argument' as const };
  const { value, diagnostics } = reviewDesign(read.value, asOf, '1.2.3');
  return { review: value, diagnostics };
}

/** The review alone; throws if there is none. */
export function reviewOf(text: string, date: string = DAY, path = 'spec.yaml'): Review {
  const { review, diagnostics } = outcomeOf(text, date, path);
  if (review === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return review;
}
