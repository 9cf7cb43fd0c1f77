/** What verifying a document came to: one verdict, and the evidence for it, each with what it does not show. */
import type { Changed } from '../delta/compare.ts';
import type { ElementChange } from './elements.ts';

/**
 * `genuine`: everything in it follows from the spec that it carries. `stale`: that, and the design has moved on.
 * `other-version`: made by another version, which concludes something else. `altered`: something in it does not
 * follow. `unknown`: it is no document that can be judged.
 */
export type Verdict = 'genuine' | 'stale' | 'other-version' | 'altered' | 'unknown';

/** What is looked at. */
export type Part =
  | 'bytes'
  | 'content'
  | 'files'
  | 'review'
  | 'metadata'
  | 'digest'
  | 'change'
  | 'look'
  | 'pages'
  | 'spec';

/** One thing that was looked at. */
export interface Evidence {
  readonly part: Part;
  /** Whether it is as it should be; null where that could not be seen. */
  readonly holds: boolean | null;
  readonly sentence: string;
  /** Lines of their own, such as each difference. */
  readonly details: readonly string[];
}

/** What the document says it is. */
export interface Claims {
  readonly design: { readonly id: string; readonly title: string; readonly environment: string | null };
  readonly asOf: string;
  readonly version: string;
  readonly digest: string;
}

/** What changed in the design since the document was made. */
export interface Since {
  readonly digest: string;
  readonly elements: readonly ElementChange[];
  readonly findings: readonly Changed[];
}

/** Everything about one document. */
export interface Verification {
  readonly verdict: Verdict;
  /** Whether it is what the spec on disk gives; null where none was named. */
  readonly current: boolean | null;
  /** Null where the document says nothing that can be read. */
  readonly claims: Claims | null;
  readonly evidence: readonly Evidence[];
  /** Null where it was not compared, or nothing changed. */
  readonly since: Since | null;
}

/** An item of evidence. */
export function evidence(
  part: Part,
  holds: boolean | null,
  sentence: string,
  details: readonly string[] = [],
): Evidence {
  return { part, holds, sentence, details };
}

/** The verdict on all of it. `sameVersion` is whether this version made the document. */
export function verdictOf(
  items: readonly Evidence[],
  { sameVersion, current }: { readonly sameVersion: boolean; readonly current: boolean | null },
): Verdict {
  const failed = items.filter(({ holds }) => holds === false);
  // Another version may conclude something else of the same spec, and print the same differently.
  const isExcused = ({ part }: Evidence): boolean => !sameVersion && (part === 'review' || part === 'pages');
  if (failed.some((one) => !isExcused(one))) return 'altered';
  if (failed.length > 0) return 'other-version';
  const isShown = items.some(({ part, holds }) => part === 'review' && holds === true);
  if (!isShown) return 'unknown';
  return current === false ? 'stale' : 'genuine';
}
