/** A drawing with its place on paper; the text of the figure stays in the review. */

/** Where a figure is printed: between the text, or on a landscape page of its own. */
export type Orientation = 'portrait' | 'landscape';

/** A drawing that was scaled to the page. */
export interface DrawnFigure {
  readonly kind: 'drawn';
  /** Id of the figure in the review. */
  readonly id: string;
  /** Self-contained SVG, made and examined by us. */
  readonly svg: string;
  readonly orientation: Orientation;
  /** Size on paper in millimetres. */
  readonly width: number;
  readonly height: number;
}

/** A drawing that could not be made: its place is marked, its table stays. */
export interface MissingFigure {
  readonly kind: 'missing';
  /** Id of the figure in the review. */
  readonly id: string;
  /** One sentence: why. */
  readonly reason: string;
}

/** What the document knows of one figure. */
export type PlacedFigure = DrawnFigure | MissingFigure;
