/** What a diagram is: Mermaid text made from the model, in one or more ways, with the same told in rows. */
import type { Model } from '../model/model.ts';

/** One drawing; labels in `source` are protected (`mermaid-text.ts`), ids are generated. */
export interface Figure {
  /** Unique in the document. */
  readonly id: string;
  /** What to look for, in a sentence. */
  readonly caption: string;
  /** What it shows, in words, for those who cannot see it. */
  readonly alt: string;
  readonly source: string;
  readonly layout: 'grid' | 'elk' | 'dagre';
  /** Order of siblings for the grid layout, by Mermaid id. */
  readonly order: string[];
  readonly legend: { readonly mark: string; readonly meaning: string }[];
}

/** A diagram of this design. */
export interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly kind:
    | 'accounts'
    | 'network'
    | 'data-flow'
    | 'tenancy'
    | 'secrets'
    | 'events'
    | 'alerts'
    | 'sequence'
    | 'key-life'
    | 'attack-path';
  /** Id of the element that it is about; null where it is about the whole. */
  readonly about: string | null;
  /** Complete sets of figures, best first: the first in which every text is legible on paper is used. */
  readonly candidates: Figure[][];
  /** The same in words: a row for every edge. */
  readonly rows: { readonly columns: string[]; readonly cells: string[][] };
}

/** A kind of diagram: draws none, one or several for a design. */
export interface Diagram {
  readonly id: string;
  readonly draw: (model: Model) => readonly Drawn[];
}

/** Declares a kind of diagram; keeps the literal next to its type. */
export function defineDiagram(diagram: Diagram): Diagram {
  return diagram;
}
