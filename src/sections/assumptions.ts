/** What the review takes for granted, and what nobody knows yet. */
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';

export interface AssumptionsView {
  readonly assumptions: readonly {
    readonly id: string;
    readonly text: string;
    /** Who makes sure of it by when; null where nobody does. */
    readonly validation: string | null;
    readonly overdue: boolean;
    readonly place: string;
  }[];
  /** What AWS does by itself, and answers rest on. */
  readonly defaults: readonly {
    readonly subject: Link;
    readonly field: string;
    readonly says: string;
    readonly since: string;
  }[];
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
    defaults: review.governance.defaults.map(({ subject, field, says, since }) => ({
      subject: pathLink(subject.path, references.named, subject.title),
      field,
      says: `${says.charAt(0).toUpperCase()}${says.slice(1)}`,
      since: since ?? 'always',
    })),
    assumptions: review.design.assumptions.map(({ id, text, owner, due, overdue, place }) => ({
      id,
      text,
      validation: validationOf(owner, due),
      overdue,
      place: references.place(place),
    })),
    questions: review.governance.openQuestions.map((question) => ({
      anchor: anchorOf(`question-${question.id}`),
      id: question.id,
      question: question.question,
      about: question.about === null ? null : aboutLink(question.about, references.named),
      owner: question.owner,
      due: question.due ?? 'no date',
      overdue: question.overdue,
      place: references.place(question.place),
    })),
  };
}

function validationOf(owner: string | null, due: string | null): string | null {
  if (owner === null) return due === null ? null : `To be made sure of by ${due}`;
  return due === null ? `${owner} makes sure of it` : `${owner} makes sure of it by ${due}`;
}

function pathLink(path: string, named: (section: string, id: string) => Link, text: string): Link {
  const [section = '', id = ''] = path.split('.');
  return { text, href: named(section, id).href };
}

/** An element by its title, a part of it by its title and the rest of the path; what has no title by its path. */
function aboutLink(path: string, named: (section: string, id: string) => Link): Link {
  const [section = '', id = '', ...field] = path.split('.');
  const element = named(section, id);
  if (element.href === null) return { text: path, href: null };
  return {
    text: [element.text, ...(field.length === 0 ? [] : [field.join('.')])].join(': '),
    href: element.href,
  };
}
