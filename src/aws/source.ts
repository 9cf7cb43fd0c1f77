/** Where a fact about AWS comes from. A fact stands once, beside its source and the day it was read. */
export interface Source {
  /** Title of the page, as a reader would cite it. */
  readonly title: string;
  /** A public page over https. */
  readonly url: string;
  /** The day it was read, YYYY-MM-DD. */
  readonly read: string;
  /** False where the fact is known but was not found on the page; such a fact is never asserted. */
  readonly verified: boolean;
}
