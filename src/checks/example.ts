/** What an example of a check is: lines of a spec, and the sentence that the check says about them. */

/** One example. */
export interface Example {
  /** What the check says about it. */
  readonly says: string;
  /** Lines of a spec, from the top key to what decides; what does not matter is left out. */
  readonly yaml: string;
}

/** What falls short, or leaves the question open, and what does not. */
export interface Examples {
  readonly bad: Example;
  readonly good: Example;
}
