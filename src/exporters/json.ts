/** The review as JSON: the same value that every other output is made of, for machines and for comparing. */
import type { Review } from '../review/review.generated.ts';

/** `review` as text that ends in a line break; keys stand in the order of the schema. */
export function jsonReview(review: Review): string {
  return `${JSON.stringify(review, null, 2)}\n`;
}
