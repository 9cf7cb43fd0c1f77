/**
 * Chooses how each diagram is drawn: its candidates are tried in order until every text is legible on paper.
 * What fits on no page is split by a later candidate; it is never shrunk below what can be read.
 */
import type { Browser } from './host/browser.ts';
import type { DrawFailure, Drawing } from './host/drawing.ts';
import type { Icons } from './host/icon.ts';
import type { Paper } from './page/format.ts';
import { placeFigure } from './page/place-figure.ts';
import type { Font } from './page/theme.ts';
import type { Diagram as ReviewDiagram, Figure } from './review/review.generated.ts';
import type { PlacedFigure } from './sections/figure.ts';

/** What is drawn of a diagram, whatever it shows. */
type Diagram = Pick<ReviewDiagram, 'id' | 'candidates'>;

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

/** Draws every diagram at once, each by one candidate after the other until one is legible. */
export async function drawFigures(
  diagrams: readonly Diagram[],
  browser: Browser,
  fonts: readonly Font[],
  icons: Icons = {},
  paper: Paper = 'a4',
): Promise<Figures> {
  // Candidates share figures: an overview, say, that goes before different details.
  const asked = new Map<Figure, ReturnType<Browser['draw']>>();
  const draw = (figure: Figure): ReturnType<Browser['draw']> => {
    const known = asked.get(figure) ?? browser.draw(requestOf(figure), fonts, icons);
    asked.set(figure, known);
    return known;
  };
  const attempts = await Promise.all(
    diagrams.map(async ({ candidates }) => {
      let best: Attempt | null = null;
      for (const [at, candidate] of candidates.entries()) {
        best = betterOf(best, attemptOf(await Promise.all(candidate.map(draw)), paper));
        if (isSettled(best, candidates[at + 1])) break;
      }
      return best;
    }),
  );
  return collect(diagrams, attempts);
}

/** Of two attempts the legible one, else that whose smallest text is larger; the earlier of two equals. */
function betterOf(before: Attempt | null, attempt: Attempt): Attempt {
  if (before === null) return attempt;
  // A legible one before was wide: a later one takes its place only if it stands upright, between the text.
  if (before.legible) return attempt.legible && attempt.placed.every(isUpright) ? attempt : before;
  return attempt.legible || attempt.smallestText > before.smallestText ? attempt : before;
}

/** Whether there is no better attempt to be had; wide pages give way to an upright one that is as whole. */
function isSettled(best: Attempt, next: readonly Figure[] | undefined): boolean {
  if (next === undefined) return true;
  return best.legible && (best.placed.every(isUpright) || next.length !== best.placed.length);
}

function isUpright(figure: PlacedFigure): boolean {
  return figure.kind === 'drawn' && figure.orientation === 'portrait';
}

function requestOf({ id, source, layout, order }: Figure): Parameters<Browser['draw']>[0] {
  return { id, source, layout, order };
}

function attemptOf(drawn: readonly (Drawing | DrawFailure)[], paper: Paper): Attempt {
  const placements = drawn.map((one) => {
    if (!('reason' in one)) return placeFigure(one, paper);
    const missing: PlacedFigure = { kind: 'missing', id: one.id, reason: one.reason };
    // Nothing can be read in what is not there, so every other candidate is better.
    return { figure: missing, smallestText: 0, legible: false };
  });
  return {
    placed: placements.map(({ figure }) => figure),
    smallestText: Math.min(Number.POSITIVE_INFINITY, ...placements.map(({ smallestText }) => smallestText)),
    legible: placements.every(({ legible }) => legible),
  };
}

function collect(diagrams: readonly Diagram[], attempts: readonly (Attempt | null)[]): Figures {
  const placed = new Map<string, PlacedFigure>();
  const missing: string[] = [];
  const small: string[] = [];
  for (const [at, diagram] of diagrams.entries()) {
    const attempt = attempts[at] ?? null;
    for (const figure of attempt?.placed ?? []) {
      placed.set(figure.id, figure);
      if (figure.kind === 'missing')
        missing.push(`The drawing \`${figure.id}\` is missing: ${figure.reason}`);
    }
    if (attempt !== null && !attempt.legible && attempt.smallestText > 0) {
      small.push(
        `The smallest text of \`${diagram.id}\` is ${attempt.smallestText.toFixed(1)} pt on paper; it should be split further.`,
      );
    }
  }
  return { placed, missing, small };
}
