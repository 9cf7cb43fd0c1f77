/** Who learns of what, by which mechanism, and what they do then. */
import type { Alert } from '../review/review.generated.ts';
import { drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { capitalized, count, joined, sentenceList, spoken } from './wording.ts';

export interface AlertsView {
  /** Its diagrams, which stand in the appendix. */
  readonly drawn: readonly Link[];
  /** How much of the minimum is seen; null where nothing has one. */
  readonly tally: string | null;
  readonly weak: readonly string[];
  readonly alerts: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly watches: string;
    readonly trigger: string;
    readonly mechanism: string;
    readonly channels: string;
    readonly runbook: Link | null;
    readonly severity: string;
    readonly about: readonly Link[];
  }[];
}

const MECHANISMS: Readonly<Record<Alert['mechanism'], string>> = {
  alarm: 'metric alarm',
  'event-rule': 'event rule',
  both: 'alarm and event rule',
  unstated: 'not stated',
};

const SEVERITIES: readonly Alert['severity'][] = ['critical', 'high', 'medium', 'low', null];

function worstFirst(a: Alert, b: Alert): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

export function alertsView(material: Material): AlertsView {
  const { review, references } = material;
  return {
    drawn: drawnElsewhere(material, 'alerts'),
    tally: tallyOf(review.posture.alerts.rows),
    weak: review.posture.alerts.weak.map(({ says }) => says),
    alerts: review.system.alerts.toSorted(worstFirst).map((alert) => ({
      anchor: anchorOf(alert.element.path),
      title: alert.element.title,
      watches: joined(alert.watches, 'nothing named'),
      trigger: alert.trigger,
      mechanism: MECHANISMS[alert.mechanism],
      channels: joined(alert.channels, 'nobody'),
      runbook:
        alert.runbook === null
          ? null
          : { text: alert.runbook.replace(/^https?:\/\//, ''), href: linkFor(alert.runbook) },
      severity: alert.severity === null ? 'not stated' : capitalized(spoken(alert.severity)),
      about: references.about(alert.element.path),
    })),
  };
}

function tallyOf(rows: Material['review']['posture']['alerts']['rows']): string | null {
  if (rows.length === 0) return null;
  const signals = rows.flatMap((row) => row.signals);
  const seen = signals.filter(({ by }) => by !== null).length;
  const asked = `${count(signals.length, 'signal')} that AWS recommends or that we ask for in ${count(rows.length, 'component')}`;
  if (seen === 0) return `Nobody is told of any of the ${asked}.`;
  const blind = rows.filter((row) => row.signals.every(({ by }) => by === null));
  return (
    `Somebody is told of ${seen} of the ${asked}; ` +
    (blind.length === 0
      ? 'of every component, of one at least.'
      : `of ${sentenceList(blind.map(({ component }) => component.title))}, of none.`)
  );
}
