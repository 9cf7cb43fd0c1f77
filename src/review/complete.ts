/**
 * The waist of the program: model in, one plain JSON value out. Everything that any document or format shows
 * is in that value; what makes it knows nothing of how it will be shown.
 */
import { diagrams } from '../diagrams/index.generated.ts';
import type { Outcome } from '../diagnostic/diagnostic.ts';
import { analysisOf } from './analysis.ts';
import { type AsOf, assembleVerdict, type Design } from './assemble.ts';
import { changesOf } from './changes.ts';
import { coverageOf } from './coverage.ts';
import { notShownOf, type Told } from './not-shown.ts';
import { postureOf } from './posture.ts';
import type { Review } from './review.generated.ts';
import { systemOf } from './system.ts';
import { wellArchitectedOf } from './well-architected.ts';

/** Reviews a design as of a day. The value is null only if its decisions contradict the findings. */
export function completeReview(design: Design, asOf: AsOf, version: string): Outcome<Review | null> {
  const { value, diagnostics } = assembleVerdict(design, asOf, version);
  if (value === null) return { value, diagnostics };
  const { model, origin } = design;
  const { verdict, trace } = value;
  const { governance, ...found } = verdict;
  const told: Told = {
    ...found,
    wellArchitected: wellArchitectedOf(verdict.checks, verdict.findings, governance.wellArchitected),
    coverage: [...coverageOf(model, verdict.threats, trace)],
    posture: postureOf(model, trace, verdict),
    analysis: analysisOf(model, trace),
    system: systemOf(model, trace),
    changes: changesOf(model, trace),
    diagrams: diagrams.flatMap((diagram) => diagram.draw(model)),
    governance,
  };
  return { value: { ...told, notShown: notShownOf(told, origin, trace) }, diagnostics };
}
