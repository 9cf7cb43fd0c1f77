/** What was decided, and what was not chosen. */
import { anchorOf } from './references.ts';
import type { Material } from './section.ts';
import { joined } from './wording.ts';

export interface DecisionsView {
  readonly decisions: readonly {
    readonly anchor: string;
    readonly id: string;
    readonly title: string;
    readonly because: string;
    readonly alternatives: string;
    readonly date: string;
    readonly by: string;
    readonly place: string;
  }[];
}

export function decisionsView({ review, references }: Material): DecisionsView {
  return {
    decisions: review.governance.decisions.map((decision) => ({
      anchor: anchorOf(`decision-${decision.id}`),
      id: decision.id,
      title: decision.title,
      because: decision.because,
      alternatives: joined(decision.alternatives, 'none recorded'),
      date: decision.date ?? 'no date',
      by: decision.by ?? 'not named',
      place: references.place(decision.place),
    })),
  };
}
