/** The pages that facts about AWS were read on, by the numbers under which they are cited. */
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';

export interface SourceListView {
  /** The day on which most were read. */
  readonly read: string;
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

export function sourceListView({ references }: Material): SourceListView {
  const read = commonest(references.sources.map(({ source }) => source.read));
  return {
    read,
    sources: references.sources.map(({ number, source }) => ({
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

/** The value that occurs most often, the first of equals; empty where there is none. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
