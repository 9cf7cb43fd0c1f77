/** Every path step by step: what makes each step possible, what stands against it, the lines that say so. */
import type { AttackPath } from '../review/review.generated.ts';
import { stepsAnchor } from './attack-paths.ts';
import { type DiagramView, diagramsOf } from './figures.ts';
import { type Mark, pathMark, stepMark } from './mark.ts';
import type { References } from './references.ts';
import type { Material } from './section.ts';
import { spoken } from './wording.ts';

interface StepRow {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly means: string;
  readonly does: string;
  readonly state: Mark;
  /** Such as "3 a flaw must be found; +3 `oidc`". */
  readonly points: readonly { readonly text: string; readonly effort: string }[];
  readonly effort: number;
  readonly missing: readonly string[];
  readonly evidence: readonly { readonly path: string; readonly place: string }[];
}

interface PathSteps {
  readonly anchor: string;
  readonly number: string;
  readonly state: Mark;
  readonly effort: number;
  /** Null where the main part tells it already. */
  readonly sentence: string | null;
  readonly steps: readonly StepRow[];
}

export interface AttackStepsView {
  readonly paths: readonly PathSteps[];
  readonly diagrams: readonly DiagramView[];
}

export function attackStepsView(material: Material): AttackStepsView {
  return {
    paths: material.review.analysis.attack.paths.map((path) => pathSteps(path, material.references)),
    diagrams: diagramsOf(material, 'attack-path').toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function pathSteps(
  { number, state, effort, shown, sentence, steps }: AttackPath,
  references: References,
): PathSteps {
  return {
    anchor: stepsAnchor(number),
    number,
    state: pathMark(state),
    effort,
    sentence: shown ? null : sentence,
    steps: steps.map((step, index) => ({
      number: index + 1,
      from: step.from,
      to: step.to,
      means: spoken(step.means),
      does: step.does,
      state: stepMark(step),
      points: [
        { text: step.base.text, effort: String(step.base.effort) },
        ...step.controls
          .filter(({ holds }) => holds === 'yes')
          .map((control) => ({ text: control.control, effort: `+${control.effort}` })),
      ],
      effort: step.effort,
      missing: step.controls
        .filter(({ holds }) => holds !== 'yes')
        .map(({ control, holds }) => `${control}: ${holds === 'no' ? 'missing' : 'not stated'}`),
      evidence: step.evidence.map(({ path, place }) => ({ path, place: references.place(place) })),
    })),
  };
}
