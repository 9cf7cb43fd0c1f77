/** Which events of the services are used, by whom, and which are offered and left alone. */
import type { Component, Hook, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { faceOf, serviceName } from './faces.ts';
import { flowchart, type MermaidId } from './flowchart.ts';
import { emblem } from './glyphs.ts';
import type { LegendEntry } from './palette.ts';
import { captionedParts } from './parts.ts';

const LEGEND: readonly LegendEntry[] = [
  { mark: 'plain', meaning: 'used: the target acts on the event' },
  { mark: 'dashed', meaning: 'used, but no target is named' },
  { mark: 'unused', meaning: 'offered by the service and not used, or not decided' },
];

/** Events in one drawing, from all that fit to one at a time. */
const SIZES = [8, 5, 3, 1];

export const diagram: Diagram = defineDiagram({
  id: 'events',
  draw: ({ hooks }) => (hooks.length === 0 ? [] : [eventMap(hooks)]),
});

function eventMap(hooks: Model['hooks']): Drawn {
  return {
    id: 'events',
    title: 'Events used and unused',
    kind: 'events',
    about: null,
    candidates: [
      [figure('events', 'LR', hooks, CAPTION)],
      [figure('events-down', 'TB', hooks, CAPTION)],
      ...SIZES.filter((size) => size < hooks.length).map((size) =>
        captionedParts('Events', hooks, size, ({ title }) => title).map(({ part, caption }, index) =>
          figure(`events-${size}-${index + 1}`, 'LR', part, caption),
        ),
      ),
    ],
    rows: {
      columns: ['Event', 'Source', 'Targets', 'Decision'],
      cells: hooks.map((hook) => [
        `${hook.title} (${hook.stated.event})`,
        hook.source.title,
        hook.targets.map(({ title }) => title).join(', ') || 'none',
        hook.decision,
      ]),
    },
  };
}

const CAPTION = 'Solid lines are events that something acts on; dashed grey ones end where nothing listens.';

function figure(id: string, direction: 'LR' | 'TB', hooks: readonly Hook[], caption: string): Figure {
  const alt = altOf(hooks);
  const chart = flowchart(direction, 'Events used and unused', alt);
  const ids = new Map<Component, MermaidId>();
  const box = (component: Component): MermaidId => {
    const known = ids.get(component);
    if (known !== undefined) return known;
    const { shape, look, emblem: mark } = faceOf(component);
    const made = chart.node(`${component.title}\n${serviceName(component)}`, shape, look, mark);
    ids.set(component, made);
    return made;
  };
  for (const { source } of hooks) box(source);
  for (const hook of hooks) {
    if (hook.decision !== 'used') {
      const word = hook.decision === 'not-used' ? 'not used' : 'not decided';
      const end = chart.node(`${hook.title}\n${word}`, 'box', 'unused');
      chart.edge(box(hook.source), end, wordsOf(hook), 'unused');
    } else if (hook.targets.length === 0) {
      const end = chart.node('no target named', 'box', 'outside', emblem('alarm'));
      chart.edge(box(hook.source), end, wordsOf(hook), 'dashed');
    } else {
      for (const target of hook.targets) chart.edge(box(hook.source), box(target), wordsOf(hook), 'plain');
    }
  }
  const marks = new Set<string>(
    hooks.map(({ decision, targets }) =>
      decision === 'used' ? (targets.length > 0 ? 'plain' : 'dashed') : 'unused',
    ),
  );
  return {
    id,
    caption,
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => marks.has(mark)),
  };
}

/** The event on the line: its name in the catalogue, which is shorter than its title. */
function wordsOf({ stated }: Hook): string {
  return stated.event.replaceAll('-', ' ');
}

function altOf(hooks: readonly Hook[]): string {
  const used = hooks.filter(({ decision }) => decision === 'used');
  const sentences = hooks.map(({ source, targets, stated, decision }) =>
    decision === 'used'
      ? `${source.title} tells ${targets.map(({ title }) => title).join(' and ') || 'nobody that is named'} of ${stated.event.replaceAll('-', ' ')}.`
      : `${stated.event.replaceAll('-', ' ')} of ${source.title} is ${decision === 'not-used' ? 'not used' : 'not decided'}.`,
  );
  return `${hooks.length} events, ${used.length} of them used. ${sentences.join(' ')}`;
}
