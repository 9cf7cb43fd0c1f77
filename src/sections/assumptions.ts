/** What the review takes for granted, and what nobody knows yet. */
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';

export interface AssumptionsView {
  readonly assumptions: readonly { readonly id: string; readonly text: string; readonly place: string }[];
  readonly questions: readonly {
    readonly anchor: string;
    readonly id: string;
    readonly question: string;
    readonly about: Link | null;
    readonly owner: string;
    readonly due: string;
    readonly overdue: boolean;
    readonly place: string;
  }[];
}

export function assumptionsView({ review, references }: Material): AssumptionsView {
  return {
    assumptions: review.design.assumptions.map(({ id, text, place }) => ({
      id,
      text,
      place: references.place(place),
    })),
    questions: review.governance.openQuestions.map((question) => ({
      anchor: anchorOf(`question-${question.id}`),
      id: question.id,
      question: question.question,
      about: question.about === null ? null : pathLink(question.about, references.named),
      owner: question.owner,
      due: question.due ?? 'no date',
      overdue: question.overdue,
      place: references.place(question.place),
    })),
  };
}

function pathLink(path: string, named: (section: string, id: string) => Link): Link {
  const [section = '', id = ''] = path.split('.');
  return { text: path, href: named(section, id).href };
}
