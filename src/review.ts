/** From a design to its review: everything here is pure, and nothing throws for what an author wrote. */
import type { Outcome } from './diagnostic/diagnostic.ts';
import { finished } from './diagnostic/order.ts';
import { type House, OWN_RULES } from './house/house.ts';
import { designOf } from './judge-design.ts';
import type { ReadDesign } from './read-design.ts';
import type { AsOf } from './review/assemble.ts';
import { completeReview } from './review/complete.ts';
import type { Review } from './review/review.generated.ts';

/**
 * Reviews a design as of a day; `version` is the tool's own, which the document prints; `house` are the rules that
 * hold, Parapet's own if an organization has none.
 */
export function reviewDesign(
  design: ReadDesign,
  asOf: AsOf,
  version: string,
  house: House = OWN_RULES,
): Outcome<Review | null> {
  const { value, diagnostics } = completeReview(designOf(design, house), asOf, version);
  return finished(value, diagnostics);
}
