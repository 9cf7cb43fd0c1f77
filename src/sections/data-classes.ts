/** The kinds of data: how they are classified, what their loss would mean, and where they rest. */
import type { Data } from '../review/review.generated.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, joined, spoken } from './wording.ts';

export interface DataClassesView {
  readonly data: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly description: string | null;
    readonly classification: string;
    readonly people: string;
    readonly needs: readonly string[];
    readonly where: string;
    readonly retention: string;
    readonly about: readonly Link[];
  }[];
}

export function dataClassesView({ review, references }: Material): DataClassesView {
  return {
    data: review.system.data.map((data) => ({
      anchor: anchorOf(data.element.path),
      title: data.element.title,
      description: data.description,
      classification: capitalized(spoken(data.classification)),
      people: peopleOf(data),
      needs: [data.confidentiality, data.integrity, data.availability].map((level) =>
        level === null ? 'not stated' : capitalized(level),
      ),
      where: joined(data.where, 'nowhere stated'),
      retention: data.retention ?? 'not stated',
      about: references.about(data.element.path),
    })),
  };
}

function peopleOf({ personal, regulated }: Data): string {
  const people = personal === null ? 'not stated whether personal' : personal ? 'personal' : 'not personal';
  return [people, ...regulated].join(', ');
}
