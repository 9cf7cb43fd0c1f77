/** What a reporter turns into text: what was wrong with the input, or the review of it. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Review } from '../review/review.generated.ts';
import type { SourceFile } from '../source/source-file.ts';

/** The outcome for one spec. */
export interface Report {
  /** Path of the spec as the user gave it. */
  readonly path: string;
  /** Files that places point into. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null where the input could not be reviewed. */
  readonly review: Review | null;
}

/** Turns reports into one text; never prints, never decides the exit code. */
export type Reporter = (reports: readonly Report[], colour: boolean) => string;
