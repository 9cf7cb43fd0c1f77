/** One of the two states of a design that are compared. */
import type { Review } from '../review/review.generated.ts';
import type { Origin } from './statements.ts';

/** A design at one time: what was concluded of it, and what it states. */
export interface Side {
  /** How it was asked for: a file, a folder or a revision. */
  readonly name: string;
  /** Full hash of the commit that it was read from; null where it was read from disk. */
  readonly commit: string | null;
  readonly review: Review;
  readonly origin: Origin;
}
