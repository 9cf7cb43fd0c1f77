/** What older guides say of the services that the design uses, and what is so. */
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { count } from './wording.ts';

export interface ChangesView {
  readonly topics: readonly {
    readonly anchor: string;
    readonly name: string;
    readonly on: readonly Link[];
    /** How many more use it than are named; null where all are. */
    readonly more: string | null;
    readonly notes: readonly {
      readonly once: string;
      readonly now: string;
      readonly since: string | null;
      readonly citations: readonly Link[];
    }[];
  }[];
}

/** Elements named for each service; the others are counted. */
const NAMED = 4;

export function changesView({ review, references }: Material): ChangesView {
  return {
    topics: review.changes.map(({ topic, name, on, notes }) => ({
      anchor: changesAnchor(topic),
      name,
      on: on.slice(0, NAMED).map(references.element),
      more: on.length > NAMED ? `and ${count(on.length - NAMED, 'other')}` : null,
      notes: notes.map(({ once, now, since, sources }) => ({
        once,
        now,
        since: since === null ? null : `since ${since}`,
        citations: references.citations(sources),
      })),
    })),
  };
}

/** The place of what is said of a service or a topic. */
export function changesAnchor(topic: string): string {
  return `changes-${topic}`;
}
