/** What a reporter turns into text: what was wrong with the input, or the review of it. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Verdict } from '../review/assemble.ts';
import type { SourceFile } from '../source/source-file.ts';

/** What a run says of a report besides: by it the parts of a run that was divided over jobs are joined again. */
export interface InRun {
  /** Which spec of the run it is about, from 1; 0 where it is about none, such as a pack of rules. */
  readonly spec: number;
  /** How many specs the whole run has, over all of its jobs. */
  readonly of: number;
  /** What the command answers for it alone. */
  readonly exit: 0 | 1 | 2 | 3 | 4;
  /** What `--max-warnings` counts. */
  readonly warnings: number;
}

/** The outcome for one spec. */
export interface Report {
  /** Path of the spec as the user gave it. */
  readonly path: string;
  /**
   * The folder, seen from the project's root, from which paths of the report are read: empty or ending in `/`.
   * People read paths from where they are; programs of a pipeline read them from the root.
   */
  readonly folder: string;
  /** Files that places point into. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null where the input could not be reviewed; the whole review for reporters that print it whole. */
  readonly review: Verdict | null;
  /** Fingerprints of what was there before and fails nothing, with why that is; empty where nothing is known. */
  readonly known: ReadonlyMap<string, string>;
  /** What its mistakes come to where it is about something that is never reviewed, such as a theme. */
  readonly consequence?: string;
  /** Absent where a report is shown by itself. */
  readonly run?: InRun;
}

/** What reporters may need besides the reports. */
export interface Setting {
  readonly colour: boolean;
  /** Version of the tool. */
  readonly version: string;
}

/** Turns reports into one text; never prints, never decides the exit code. */
export type Reporter = (reports: readonly Report[], setting: Setting) => string;
