/** The pages that facts about AWS were read on, by the numbers under which they are cited. */
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';

export interface SourceListView {
  readonly sources: readonly {
    readonly anchor: string;
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly href: string | null;
    readonly read: string;
    readonly doubt: string | null;
  }[];
}

export function sourceListView({ references }: Material): SourceListView {
  return {
    sources: references.sources.map(({ number, source }) => ({
      anchor: `source-${number}`,
      number,
      title: source.title,
      url: source.url.replace(/^https?:\/\//, ''),
      href: linkFor(source.url),
      read: source.read,
      doubt: source.verified ? null : 'cited, not checked there',
    })),
  };
}
