/** A state of a design as deltas are made of it. */
import type { Side } from '../delta/side.ts';
import type { ReadDesign } from '../read-design.ts';
import type { Review } from '../review/review.generated.ts';

/** The state that was asked for as `name`; `commit` is null for what was read from disk. */
export function sideOfDesign(
  name: string,
  commit: string | null,
  { document }: ReadDesign,
  review: Review,
): Side {
  const origin = { value: document.value, locate: document.locate.bind(document) };
  return { name, commit, review, origin };
}
