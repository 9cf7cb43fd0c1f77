/** Who learns of what, by which mechanism, and what they do then. */
import type { Alert } from '../review/review.generated.ts';
import { drawnElsewhere } from './figures.ts';
import { anchorOf, type Link } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { capitalized, joined, spoken } from './wording.ts';

export interface AlertsView {
  /** Its diagrams, which stand in the appendix. */
  readonly drawn: readonly Link[];
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

export function alertsView(material: Material): AlertsView {
  const { review, references } = material;
  return {
    drawn: drawnElsewhere(material, 'alerts'),
    alerts: review.system.alerts.map((alert) => ({
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
