/** The pages that facts about AWS were read on, by the numbers under which they are cited. */
import type { Review } from '../review/review.generated.ts';
import { shownChecks } from './checklist.ts';
import { holds, type Profile } from './profile.ts';
import { citingOf } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';

export interface SourceListView {
  /** The day on which most were read. */
  readonly read: string;
  /** Whether there are others: numbers stay the same in every edition, so some are left out here. */
  readonly more: boolean;
  readonly sources: readonly {
    readonly anchor: string;
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly href: string | null;
    /** The day if it is another. */
    readonly read: string | null;
    readonly doubt: string | null;
  }[];
}

export function sourceListView({ review, references, profile }: Material): SourceListView {
  const cited = citedIn(review, profile);
  const sources = references.sources.filter(({ source }) => cited.has(source.url));
  const read = commonest(sources.map(({ source }) => source.read));
  return {
    read,
    more: sources.length < references.sources.length,
    sources: sources.map(({ number, source }) => ({
      anchor: `source-${number}`,
      number,
      title: source.title,
      url: source.url.replace(/^https?:\/\//, ''),
      href: linkFor(source.url),
      read: source.read === read ? null : source.read,
      doubt: source.verified ? null : 'cited, not checked there',
    })),
  };
}

/** Addresses that a section of the edition cites. */
function citedIn(review: Review, profile: Profile): ReadonlySet<string> {
  const shown = { ...review, checks: shownChecks(review, profile) };
  const cited = citingOf(shown).filter(({ section }) => holds(profile, section));
  return new Set(cited.flatMap(({ sources }) => sources.map(({ url }) => url)));
}

/** The value that occurs most often, the first of equals; empty where there is none. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
