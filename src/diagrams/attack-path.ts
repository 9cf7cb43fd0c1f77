/** One drawing for each path that is told: where it starts, what it passes, which steps are closed. */
import { attackOf, type AttackStory } from '../analysis/attack/attack-of.ts';
import { type AttackGraph, type Position, type State, stateOf, type Step } from '../analysis/attack/graph.ts';
import { isBroker } from '../model/queries/message-roles.ts';
import { isDoor, isStore } from '../analysis/attack/roles.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { flowchart, type MermaidId, type Shape } from './flowchart.ts';
import type { LegendEntry, Look, Stroke } from './palette.ts';

/** How a step is drawn; one that needs no control is what the design is for. */
function strokeOf(step: Step): Stroke {
  const strokes: Readonly<Record<State, Stroke>> = { open: 'clear', unknown: 'dashed', closed: 'plain' };
  return step.controls.some(({ needed }) => needed) ? strokes[stateOf(step)] : 'strong';
}

const LEGEND: readonly LegendEntry[] = [
  { mark: 'clear', meaning: 'nothing needed stands in the way' },
  { mark: 'dashed', meaning: 'the spec does not say what stands in the way' },
  { mark: 'plain', meaning: 'closed by controls in place' },
  { mark: 'strong', meaning: 'meant to be possible' },
  { mark: 'outside', meaning: 'where it starts' },
];

export const diagram: Diagram = defineDiagram({
  id: 'attack-path',
  draw: (model) => {
    const { graph, stories } = attackOf(model);
    return stories
      .filter(({ shown }) => shown)
      .map((story, index) => pathOf(`P-${String(index + 1).padStart(2, '0')}`, story, graph));
  },
});

function pathOf(number: string, story: AttackStory, graph: AttackGraph): Drawn {
  const steps = [...story.approach, ...story.ends];
  const id = `attack-path-${number.toLowerCase()}`;
  return {
    id,
    title: `${number}: ${wordsOf(graph.positions[steps[0]?.from ?? 0])[0]} to ${wordsOf(graph.positions[steps.at(-1)?.to ?? 0])[0]}`,
    kind: 'attack-path',
    about: null,
    candidates: [[figure(id, 'LR', steps, graph)], [figure(id, 'TB', steps, graph)]],
    rows: {
      columns: ['No.', 'From', 'To', 'By', 'State'],
      cells: steps.map((step, index) => [
        String(index + 1),
        wordsOf(graph.positions[step.from])[0],
        wordsOf(graph.positions[step.to])[0],
        step.title,
        STATES[stateOf(step)],
      ]),
    },
  };
}

const STATES = { open: 'open', unknown: 'not excluded', closed: 'closed' } as const;

function figure(id: string, direction: 'LR' | 'TB', steps: readonly Step[], graph: AttackGraph): Figure {
  const alt = steps
    .map((step) => {
      const [from, to] = [wordsOf(graph.positions[step.from])[0], wordsOf(graph.positions[step.to])[0]];
      return `${from} to ${to} by ${step.title}: ${STATES[stateOf(step)]}.`;
    })
    .join(' ');
  const chart = flowchart(direction, 'Attack path', alt);
  const ids = new Map<number, MermaidId>();
  const draw = (number: number): MermaidId => {
    const known = ids.get(number);
    if (known !== undefined) return known;
    const position = graph.positions[number];
    const [shape, look] = shapeOf(position);
    const node = chart.node(wordsOf(position).join('\n'), shape, look);
    ids.set(number, node);
    return node;
  };
  for (const [index, step] of steps.entries()) {
    chart.edge(draw(step.from), draw(step.to), String(index + 1), strokeOf(step));
  }
  const marks = new Set<string>(['outside', ...steps.map((step) => strokeOf(step))]);
  return {
    id,
    caption: 'Numbers are those of the steps.',
    alt,
    source: chart.source(),
    layout: 'dagre',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => marks.has(mark)),
  };
}

function shapeOf(position: Position | undefined): readonly [Shape, Look] {
  switch (position?.kind) {
    case undefined:
    case 'internet':
    case 'actor':
      return ['box', 'outside'];
    case 'data':
      return ['cylinder', 'store'];
    case 'account':
      return ['box', position.of.stated.purpose === 'external' ? 'outside' : 'account'];
    case 'identity':
      return ['hexagon', 'gateway'];
    case 'network':
      return ['box', 'private'];
    case 'component':
      if (isStore(position.of) || isBroker(position.of)) return ['cylinder', 'store'];
      return isDoor(position.of) ? ['hexagon', 'edge'] : ['round', 'compute'];
  }
}

/** Its name, and what it is. */
function wordsOf(position: Position | undefined): readonly [string, string] {
  if (position === undefined || position.kind === 'internet') return ['The internet', 'anybody'];
  const { title } = position.of;
  switch (position.kind) {
    case 'data':
      return [`Data in ${title}`, position.of.stores.map((data) => data.title).join(', ')];
    case 'actor':
      return [title, position.of.stated.trust];
    case 'component':
      return [title, position.of.service.name.replace(/^(Amazon|AWS) /, '')];
    case 'account':
      return [title, 'control of the account'];
    case 'identity':
      return [title, 'its rights'];
    case 'network':
      return [title, 'inside the network'];
  }
}
