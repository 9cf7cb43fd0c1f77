/**
 * Chooses how each diagram is drawn: its candidates are tried in order until every text is legible on paper.
 * What fits on no page is split by a later candidate; it is never shrunk below what can be read.
 */
import type { Browser } from './host/browser.ts';
import type { DrawFailure, Drawing } from './host/drawing.ts';
import { placeFigure } from './page/place-figure.ts';
import type { Font } from './page/theme.ts';
import type { Diagram, Figure } from './review/review.generated.ts';
import type { PlacedFigure } from './sections/figure.ts';

/** The figures of a document, and what could not be drawn as it should be. */
export interface Figures {
  /** By figure id. */
  readonly placed: ReadonlyMap<string, PlacedFigure>;
  /** One sentence for each drawing that could not be made. */
  readonly missing: readonly string[];
  /** One sentence for each diagram that is hard to read. */
  readonly small: readonly string[];
}

/** What a candidate came to. */
interface Attempt {
  readonly placed: readonly PlacedFigure[];
  /** Points on paper of the smallest text; 0 if something could not be drawn. */
  readonly smallestText: number;
  readonly legible: boolean;
}

interface Pending {
  readonly diagram: Diagram;
  readonly best: Attempt | null;
}

/** Candidates of a diagram that are drawn together: opening a page to draw in costs more than drawing them. */
const AT_ONCE = 3;

/** Draws every diagram; each round draws the next candidates of those that are not legible yet, all at once. */
export async function drawFigures(
  diagrams: readonly Diagram[],
  browser: Browser,
  fonts: readonly Font[],
): Promise<Figures> {
  const done = new Map<Diagram, Attempt>();
  let pending: readonly Pending[] = diagrams.map((diagram) => ({ diagram, best: null }));
  for (let from = 0; pending.length > 0; from += AT_ONCE) {
    const wanted = pending.flatMap(({ diagram }) => diagram.candidates.slice(from, from + AT_ONCE).flat());
    // Candidates share figures: an overview, say, that goes before different details.
    const figures = [...new Set(wanted)];
    const results = await browser.draw(figures.map(requestOf), fonts);
    const byFigure = new Map(figures.map((figure, index) => [figure, results[index]]));
    const next: Pending[] = [];
    for (const { diagram, best: before } of pending) {
      const best = bestOf(before, diagram.candidates.slice(from, from + AT_ONCE), byFigure);
      const isLast = diagram.candidates.length <= from + AT_ONCE;
      if (best !== null && (best.legible || isLast)) done.set(diagram, best);
      else if (!isLast) next.push({ diagram, best });
    }
    pending = next;
  }
  return collect(diagrams, done);
}

/**
 * The first legible attempt, else the one whose smallest text is largest, the earlier of two equals. One that
 * needs a landscape page of its own gives way to a later one that is as whole and stands between the text.
 */
function bestOf(
  before: Attempt | null,
  candidates: readonly (readonly Figure[])[],
  results: ReadonlyMap<Figure, Drawing | DrawFailure | undefined>,
): Attempt | null {
  let best = before;
  let legible: Attempt | null = null;
  for (const figures of candidates) {
    const attempt = attemptOf(figures, results);
    if (attempt.legible && attempt.placed.every(isUpright)) {
      return legible === null || attempt.placed.length === legible.placed.length ? attempt : legible;
    }
    if (attempt.legible) legible ??= attempt;
    if (best === null || attempt.smallestText > best.smallestText) best = attempt;
  }
  return legible ?? best;
}

function isUpright(figure: PlacedFigure): boolean {
  return figure.kind === 'drawn' && figure.orientation === 'portrait';
}

function requestOf({ id, source, layout, order }: Figure): Parameters<Browser['draw']>[0][number] {
  return { id, source, layout, order };
}

function attemptOf(
  figures: readonly Figure[],
  results: ReadonlyMap<Figure, Drawing | DrawFailure | undefined>,
): Attempt {
  const placements = figures.map((figure) => {
    const result = results.get(figure);
    if (result !== undefined && !('reason' in result)) return placeFigure(result);
    const missing: PlacedFigure = {
      kind: 'missing',
      id: figure.id,
      reason: result?.reason ?? 'It was not drawn.',
    };
    // Nothing can be read in what is not there, so every other candidate is better.
    return { figure: missing, smallestText: 0, legible: false };
  });
  return {
    placed: placements.map(({ figure }) => figure),
    smallestText: Math.min(Number.POSITIVE_INFINITY, ...placements.map(({ smallestText }) => smallestText)),
    legible: placements.every(({ legible }) => legible),
  };
}

function collect(diagrams: readonly Diagram[], done: ReadonlyMap<Diagram, Attempt>): Figures {
  const placed = new Map<string, PlacedFigure>();
  const missing: string[] = [];
  const small: string[] = [];
  for (const diagram of diagrams) {
    const attempt = done.get(diagram);
    for (const figure of attempt?.placed ?? []) {
      placed.set(figure.id, figure);
      if (figure.kind === 'missing')
        missing.push(`The drawing \`${figure.id}\` is missing: ${figure.reason}`);
    }
    if (attempt !== undefined && !attempt.legible && attempt.smallestText > 0) {
      small.push(
        `The smallest text of \`${diagram.id}\` is ${attempt.smallestText.toFixed(1)} pt on paper; it should be split further.`,
      );
    }
  }
  return { placed, missing, small };
}
