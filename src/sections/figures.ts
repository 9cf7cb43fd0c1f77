/** Diagrams of the review with the drawings that were made of them, and the same in words. */
import type { Diagram, Figure } from '../review/review.generated.ts';
import type { Orientation, PlacedFigure } from './figure.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';

/** What a diagram needs to be printed, whatever it shows. */
type Drawable = Pick<Diagram, 'id' | 'title' | 'candidates' | 'rows'>;

/** A figure as it is printed. */
export interface FigureView {
  readonly id: string;
  /** The title of the diagram; with the part, where it is drawn in parts. */
  readonly title: string;
  readonly caption: string;
  readonly alt: string;
  readonly orientation: Orientation;
  /** Address of the drawing, inside the document; null if it could not be drawn. */
  readonly image: { readonly data: string; readonly width: string; readonly height: string } | null;
  /** Why there is no drawing. */
  readonly reason: string | null;
  readonly legend: readonly { readonly mark: string; readonly meaning: string }[];
}

/** A diagram as it is printed. */
export interface DiagramView {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly FigureView[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The diagrams of one kind; low ones first, so that they fill the page before a tall one. */
export function diagramsOf({ review, figures }: Material, kind: Diagram['kind']): readonly DiagramView[] {
  return review.diagrams
    .filter((diagram) => diagram.kind === kind)
    .toSorted((a, b) => heightOf(a, figures) - heightOf(b, figures))
    .map((diagram) => diagramView(diagram, figures));
}

/** A diagram with the drawings that were made of it. */
export function diagramView(diagram: Drawable, figures: ReadonlyMap<string, PlacedFigure>): DiagramView {
  return {
    id: diagram.id,
    title: diagram.title,
    figures: chosen(diagram, figures).map((figure, index, all) => {
      const title = all.length === 1 ? diagram.title : `${diagram.title}, ${index + 1} of ${all.length}`;
      return figureView(figure, title, figures.get(figure.id));
    }),
    columns: diagram.rows.columns,
    rows: diagram.rows.cells,
  };
}

/** Links to the diagrams of a kind that stand elsewhere in the document; a split one to its first part. */
export function drawnElsewhere({ review, figures }: Material, kind: Diagram['kind']): readonly Link[] {
  return review.diagrams
    .filter((diagram) => diagram.kind === kind)
    .flatMap((diagram) => {
      const [first] = chosen(diagram, figures);
      return first === undefined ? [] : [{ text: diagram.title, href: `#figure-${first.id}` }];
    });
}

/** Millimetres of all its figures. */
function heightOf(diagram: Diagram, figures: ReadonlyMap<string, PlacedFigure>): number {
  return chosen(diagram, figures)
    .map(({ id }) => figures.get(id))
    .reduce((sum, placed) => sum + (placed?.kind === 'drawn' ? placed.height : 0), 0);
}

/** The first candidate of which there is a drawing; else the first, to say in its place what is missing. */
function chosen(diagram: Drawable, figures: ReadonlyMap<string, PlacedFigure>): readonly Figure[] {
  const drawn = diagram.candidates.find((candidate) => candidate.every(({ id }) => figures.has(id)));
  return drawn ?? diagram.candidates[0] ?? [];
}

function figureView(figure: Figure, title: string, placed: PlacedFigure | undefined): FigureView {
  const { id, caption, alt, legend } = figure;
  if (placed?.kind !== 'drawn') {
    const reason = placed?.reason ?? 'It was not drawn.';
    return { id, title, caption, alt, orientation: 'portrait', image: null, reason, legend };
  }
  const data = `data:image/svg+xml;base64,${Buffer.from(placed.svg).toString('base64')}`;
  const image = { data, width: placed.width.toFixed(2), height: placed.height.toFixed(2) };
  return { id, title, caption, alt, orientation: placed.orientation, image, reason: null, legend };
}
