/** What a section of the document is: a view of the review, and the template that prints it. */
import type { Delta } from '../delta/delta.generated.ts';
import type { Review } from '../review/review.generated.ts';
import type { Brand } from './brand.ts';
import type { PlacedFigure } from './figure.ts';
import type { Profile } from './profile.ts';
import type { References } from './references.ts';

/** What every section is made from. */
export interface Material {
  readonly review: Review;
  readonly references: References;
  /** Figures by their id in the review. */
  readonly figures: ReadonlyMap<string, PlacedFigure>;
  /** For whom it is printed. */
  readonly profile: Profile;
  /** What became of the design since an earlier state; null where the document is built without one. */
  readonly delta: Delta | null;
  /** What a theme puts on the pages; null without one. */
  readonly brand: Brand | null;
}

/** One section, ready to be printed. */
export interface Section {
  /** Its anchor. */
  readonly id: string;
  /** The name of its template below `sections/`. */
  readonly template: string;
  /** Its heading. */
  readonly title: string;
  /** Whether it stands on landscape pages. */
  readonly wide: boolean;
  /** What the template prints; has no missing fields, absent is null. */
  readonly view: object;
}

/** Sections under one heading and one running header. */
export interface Part {
  /** Its anchor, and the name of its pages. */
  readonly id: string;
  /** Its heading; null for the part that opens the document and has its own. */
  readonly title: string | null;
  /** What stands in the running header. */
  readonly header: string;
  /** What it says in one line of numbers. */
  readonly lead: string | null;
  readonly sections: readonly Section[];
}
