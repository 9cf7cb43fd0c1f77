/** What is asked of the browser when it draws, and what it gives back: plain values on both sides. */

/** How the boxes of a drawing are placed: our own rows and columns, or one of Mermaid's engines. */
export type DrawingLayout = 'grid' | 'elk' | 'dagre';

/** One drawing to make. */
export interface DrawRequest {
  /** Name of the drawing: lower-case letters, digits and `-`; prefix of every id inside the SVG. */
  readonly id: string;
  /** Mermaid source; every label in it comes from `label()` of `diagrams/mermaid-text.ts`. */
  readonly source: string;
  readonly layout: DrawingLayout;
  /** Ids of nodes and subgraphs in the order in which siblings stand; used by `grid`. */
  readonly order: readonly string[];
}

/** A finished drawing: safe, self-contained SVG. */
export interface Drawing {
  readonly id: string;
  /** An `<svg role="img">` with its fonts inside; no script, no foreign object, no reference to outside. */
  readonly svg: string;
  /** Natural size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Font size of the smallest text in CSS pixels at natural size. */
  readonly smallestText: number;
}

/** A drawing that could not be made. */
export interface DrawFailure {
  readonly id: string;
  /** One sentence: why. */
  readonly reason: string;
}
