/** For each component what somebody should be told of at the least, who is told of it, and what nobody would see. */
import type { AlertMinimum } from '../review/review.generated.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { joined } from './wording.ts';

export interface WatchListView {
  readonly rows: readonly {
    readonly component: Link;
    readonly tally: string;
    readonly seen: readonly { readonly by: Link; readonly signals: string }[];
    readonly unseen: string;
  }[];
  readonly citations: readonly Link[];
}

export function watchListView({ review, references }: Material): WatchListView {
  const { rows, sources } = review.posture.alerts;
  return {
    rows: rows.map(({ component, signals }) => {
      const unseen = signals.filter(({ by }) => by === null);
      const alerts = new Map(signals.flatMap(({ by }) => (by === null ? [] : [[by.path, by]])));
      return {
        component: references.element(component),
        tally: `${signals.length - unseen.length} of ${signals.length}`,
        seen: [...alerts.values()].map((alert) => ({
          by: references.element(alert),
          signals: signals
            .filter(({ by }) => by?.path === alert.path)
            .map(named)
            .join(', '),
        })),
        unseen: joined(unseen.map(named), 'nothing of it'),
      };
    }),
    citations: references.citations(sources),
  };
}

function named({ kind, name, recommended }: AlertMinimum['signals'][number]): string {
  if (kind === 'event') return `event ${name.slice(name.indexOf('/') + 1).replaceAll('-', ' ')}`;
  return recommended ? name : `${name} (ours)`;
}
