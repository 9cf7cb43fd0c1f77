/** What must be done for the recommendation to stand, by whom and by when. */
import type { Link } from './references.ts';
import type { Material } from './section.ts';

export interface ConditionsView {
  readonly conditions: readonly {
    readonly link: Link;
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  }[];
}

export function conditionsView({ review, references }: Material): ConditionsView {
  return {
    conditions: review.decision.conditions.map(({ finding, text, owner, due }) => ({
      link: references.numbered(finding),
      text,
      owner: owner ?? 'no owner',
      due: due ?? 'no date',
    })),
  };
}
