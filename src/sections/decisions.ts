/** What was decided, what was not chosen, and the answers to Well-Architected questions. */
import { anchorOf } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, joined, spoken } from './wording.ts';

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
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly notes: string;
    readonly risk: string;
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
    answers: review.governance.wellArchitected.map(({ question, answer, notes, risk }) => ({
      question,
      answer: capitalized(spoken(answer)),
      notes: notes ?? 'none',
      risk: risk === null ? 'not stated' : capitalized(spoken(risk)),
    })),
  };
}
