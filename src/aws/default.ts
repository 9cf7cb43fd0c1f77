/** What AWS does by itself when a design says nothing: an answer that needs no word in a spec. */
import type { Source } from './source.ts';

/** A default that applies by itself, with the day since which it does. */
export interface AwsDefault {
  /** What AWS does, as the end of "By itself, …". */
  readonly says: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where it was always so. What is older may be otherwise. */
  readonly since: string | null;
  readonly source: Source;
}
