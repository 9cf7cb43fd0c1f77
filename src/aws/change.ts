/**
 * What people learned about AWS and is no longer so, or never was: a design that rests on it is wrong without
 * anybody having made a mistake. Beside it what is so today, since when, and where that can be read.
 */
import type { Source } from './source.ts';

/** Something that a reader knew differently. */
export interface Change {
  /** Id of a service, or of a topic of `topics`. */
  readonly topic: string;
  /** What older guides say: "One NAT gateway carries 10 Gbps." */
  readonly once: string;
  /** What is so today. */
  readonly now: string;
  /** Since when, YYYY, YYYY-MM or YYYY-MM-DD; null where the pages name no day, or where it was never otherwise. */
  readonly since: string | null;
  /** Claims of the checklist that it settles, such as `VPC-04`. */
  readonly claims: readonly string[];
  readonly sources: readonly Source[];
}
