/** Fits a drawing to the page: legible first, portrait if that is enough, never louder than the text around it. */
import type { Orientation, PlacedFigure } from '../sections/figure.ts';
import type { Paper } from './format.ts';

/** A finished drawing as the browser gives it; sizes in CSS pixels at natural size. */
export interface NaturalDrawing {
  readonly id: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Font size of the smallest text. */
  readonly smallestText: number;
}

/** A figure with the size that its smallest text gets on paper. */
export interface Placement {
  readonly figure: PlacedFigure;
  /** Points on paper. */
  readonly smallestText: number;
  /** Whether that is enough to be read. */
  readonly legible: boolean;
}

/** No text on paper is smaller, in points. */
const SMALLEST_LEGIBLE = 7;

/** Labels need not be larger than this, in points: about the size of the tables. */
const LARGEST_USEFUL = 8.5;

interface Box {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
}

/** Millimetres for a drawing inside the margins, with room left for its heading and its caption. */
const BOXES: Readonly<Record<Paper, readonly Box[]>> = {
  a4: [
    { orientation: 'portrait', width: 174, height: 205 },
    { orientation: 'landscape', width: 261, height: 136 },
  ],
  letter: [
    { orientation: 'portrait', width: 179, height: 187 },
    { orientation: 'landscape', width: 243, height: 141 },
  ],
};

const MILLIMETRES_PER_PIXEL = 25.4 / 96;
const POINTS_PER_PIXEL = 72 / 96;

/** The drawing in the first box in which it is legible; where it is in none, in the one that leaves it largest. */
export function placeFigure(drawing: NaturalDrawing, paper: Paper): Placement {
  const placements = BOXES[paper].map((box) => placeIn(drawing, box));
  const [portrait, landscape] = placements;
  if (portrait === undefined || landscape === undefined) throw new RangeError('There is no box to draw in.');
  if (portrait.legible) return portrait;
  return landscape.legible || landscape.smallestText > portrait.smallestText ? landscape : portrait;
}

function placeIn(drawing: NaturalDrawing, box: Box): Placement {
  const width = drawing.width * MILLIMETRES_PER_PIXEL;
  const height = drawing.height * MILLIMETRES_PER_PIXEL;
  const text = drawing.smallestText * POINTS_PER_PIXEL;
  const scale = Math.min(LARGEST_USEFUL / text, box.width / width, box.height / height);
  const smallestText = text * scale;
  return {
    figure: {
      kind: 'drawn',
      id: drawing.id,
      svg: drawing.svg,
      orientation: box.orientation,
      width: width * scale,
      height: height * scale,
    },
    smallestText,
    legible: smallestText >= SMALLEST_LEGIBLE,
  };
}
