/** Where alerts go: what fires, by severity, over which channel, and who answers when. */
import type { Alert, Channel, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { flowchart, type MermaidId } from './flowchart.ts';
import { emblem } from './glyphs.ts';
import type { LegendEntry } from './palette.ts';
import { captionedParts, inParts } from './parts.ts';

const SEVERITIES = ['critical', 'high', 'medium', 'low', undefined] as const;

const LEGEND: readonly LegendEntry[] = [
  { mark: 'key', meaning: 'channel' },
  { mark: 'outside', meaning: 'who answers, and when' },
  { mark: 'unused', meaning: 'reaches nobody' },
];

/** Alerts in one drawing, from all that fit to one at a time. */
const SIZES = [8, 5, 3, 1];

export const diagram: Diagram = defineDiagram({
  id: 'alerts',
  draw: ({ alerts }) => (alerts.length === 0 ? [] : [alertMap(alerts)]),
});

function alertMap(alerts: Model['alerts']): Drawn {
  const bySeverity = SEVERITIES.map((severity) => alerts.filter(({ stated }) => stated.severity === severity))
    .filter((some) => some.length > 0)
    .flatMap((some, index) =>
      inParts(some, 10).map((part, piece) =>
        figure(
          `alerts-severity-${index + 1}-${piece + 1}`,
          part,
          `Alerts of severity ${severityOf(part[0])}.`,
        ),
      ),
    );
  return {
    id: 'alerts',
    title: 'Alert routing',
    kind: 'alerts',
    about: null,
    candidates: [
      [figure('alerts', alerts, 'From left to right: what fires, over which channel, and who answers.')],
      ...(bySeverity.length > 1 ? [bySeverity] : []),
      ...SIZES.filter((size) => size < alerts.length).map((size) =>
        captionedParts('Alerts', alerts, size, ({ title }) => title).map(({ part, caption }, index) =>
          figure(`alerts-${size}-${index + 1}`, part, caption),
        ),
      ),
    ],
    rows: {
      columns: ['Alert', 'Severity', 'Reaches', 'Who answers'],
      cells: alerts.map((alert) => [
        alert.title,
        severityOf(alert),
        alert.channels.map(({ title }) => title).join(', ') || 'nobody',
        alert.channels.map(receiverOf).join(', ') || 'nobody',
      ]),
    },
  };
}

/** Alerts of one severity that go the same way. */
function routesOf(alerts: readonly Alert[]): readonly (readonly Alert[])[] {
  const routes = new Map<string, Alert[]>();
  for (const severity of SEVERITIES) {
    for (const alert of alerts.filter(({ stated }) => stated.severity === severity)) {
      const route = [severity, ...alert.channels.map(({ id }) => id)].join(' ');
      routes.set(route, [...(routes.get(route) ?? []), alert]);
    }
  }
  return [...routes.values()];
}

function severityOf(alert: Alert | undefined): string {
  return alert?.stated.severity ?? 'not stated';
}

/** Who is at the other end of a channel, and when. */
function receiverOf({ title, stated }: Channel): string {
  const hours = stated.hours?.replaceAll('-', ' ') ?? 'hours not stated';
  return `${stated.to ?? title}, ${hours}`;
}

function figure(id: string, alerts: readonly Alert[], caption: string): Figure {
  const alt = altOf(alerts);
  const chart = flowchart('LR', 'Alert routing', alt);
  const routes = routesOf(alerts).map((route) => {
    const text = `Severity ${severityOf(route[0])}`;
    const from = chart.group({ text, look: 'zone', direction: 'TB' }, () => {
      for (const alert of route) chart.node(alert.title, 'round', 'compute', emblem('alarm'));
    });
    return [from, route] as const;
  });
  const channels = [...new Set(alerts.flatMap((alert) => alert.channels))];
  const channelIds = new Map<Channel, MermaidId>();
  for (const channel of channels) {
    const via = [channel.stated.kind.replaceAll('-', ' '), channel.stated.via].filter(Boolean).join(' via ');
    const by = chart.node(`${channel.title}\n${via}`, 'hexagon', 'key');
    channelIds.set(channel, by);
    const receiver = receiverOf(channel).replace(', ', '\n');
    chart.edge(by, chart.node(receiver, 'box', 'outside', emblem('person')), null, 'plain');
  }
  for (const [from, [first]] of routes) {
    const told = first?.channels ?? [];
    if (told.length === 0) chart.edge(from, chart.node('nobody', 'box', 'unused'), null, 'unused');
    for (const channel of told) {
      const to = channelIds.get(channel);
      if (to !== undefined) chart.edge(from, to, null, 'plain');
    }
  }
  const lost = alerts.some((alert) => alert.channels.length === 0);
  return {
    id,
    caption,
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => (mark === 'unused' ? lost : channels.length > 0)),
  };
}

function altOf(alerts: readonly Alert[]): string {
  const channels = [...new Set(alerts.flatMap((alert) => alert.channels))];
  const routes = channels.map((channel) => {
    const told = alerts.filter((alert) => alert.channels.includes(channel));
    return `${channel.title} (${receiverOf(channel)}) receives ${told.map(({ title }) => title).join(', ')}.`;
  });
  const lost = alerts.filter((alert) => alert.channels.length === 0);
  const nobody = lost.length === 0 ? '' : ` ${lost.map(({ title }) => title).join(', ')}: nobody is told.`;
  return `${alerts.length} alerts over ${channels.length} channels. ${routes.join(' ')}${nobody}`;
}
