/** A text that somebody wrote, and the places in it: every message and every finding points here. */
export interface SourceFile {
  /** Path relative to the project root, with `/` on every system; never absolute. */
  readonly path: string;
  /** Decoded text, line ends as written. */
  readonly text: string;
}

/** A range of UTF-16 offsets in a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range in a named file as people count: lines and columns from 1, the end column exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
