/** What the design listens to and what it is told of, as Markdown. */
import { alertsView } from '../sections/alerts.ts';
import { eventsView } from '../sections/events.ts';
import type { Material } from '../sections/section.ts';
import { watchListView } from '../sections/watch-list.ts';
import { list, prose, table, text } from '../source/markdown-text.ts';
import { diagrams } from './markdown-diagrams.ts';

/** Events with their decisions, then alerts. */
export function eventsAndAlerts(material: Material): string {
  const { used, unused, unasked, tally } = eventsView(material);
  return [
    '### Events\n',
    table(
      ['Event', 'Source', 'Targets', 'Failed deliveries', 'What the business gets'],
      used.map(({ title, source, targets, deadLetter, value }) =>
        [title, source.text, targets, deadLetter, value].map(text),
      ),
      'No event sets anything off in this design.',
    ),
    table(
      ['Unused event', 'Source', 'Decision', 'Why'],
      unused.map(({ title, source, decision, because }) => [title, source.text, decision, because].map(text)),
      'No unused event is declared.',
    ),
    table(
      ['Event without a decision', 'Source', 'What it could give', 'Seen otherwise'],
      unasked.map(({ event, type, sources, value, metric }) => [
        text(`${event} (${type})`),
        text(sources.map((source) => source.text).join(', ')),
        prose(value),
        text(metric),
      ]),
      'No event waits for a decision.',
    ),
    `${text(tally)}\n`,
    ...diagrams(material, 'events'),
    '### Alerts\n',
    table(
      ['Alert', 'Watches', 'Fires on', 'Reaches', 'Runbook'],
      alertsView(material).alerts.map(({ title, watches, trigger, channels, runbook }) =>
        [title, watches, trigger, channels, runbook?.text ?? 'no runbook'].map(text),
      ),
      'No alerts are declared.',
    ),
    ...watched(material),
    ...diagrams(material, 'alerts'),
  ].join('\n');
}

function watched(material: Material): readonly string[] {
  const { tally, weak } = alertsView(material);
  return [
    ...(tally === null ? [] : [`${text(tally)}\n`]),
    list(weak.map(prose), ''),
    table(
      ['Component', 'Seen', 'Who is told', 'Nobody would be told of'],
      watchListView(material).rows.map(({ component, tally: seen, seen: told, unseen }) => [
        text(component.text),
        seen,
        told.map(({ by, signals }) => text(`${by.text}: ${signals}`)).join('; '),
        text(unseen),
      ]),
      'No component has signals that we know of.',
    ),
  ];
}
