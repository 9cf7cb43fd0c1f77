/** A line of a derivation: what was taken into account, and what it did. */
export interface Factor {
  readonly text: string;
  /** Such as `+4`, `-1`, `impact high` or `assumed`. */
  readonly effect: string;
}
