/** The data flow with its trust boundaries: who sends what to whom, and which line it crosses. */
import type { Actor, Boundary, Component, Flow, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { faceOf, serviceName } from './faces.ts';
import { flowNumbers } from './flow-numbers.ts';
import { flowchart, type MermaidId } from './flowchart.ts';
import type { LegendEntry, Stroke } from './palette.ts';
import { partWords } from './parts.ts';

type End = Actor | Component;

/** More edges than this in one drawing cannot be followed. */
const MOST_EDGES = 15;
/** More flows than this fill hundreds of drawings in any way of cutting them. */
const MANY_FLOWS = 600;

const LEGEND: readonly LegendEntry[] = [
  { mark: 'boundary', meaning: 'trust boundary' },
  { mark: 'strong', meaning: 'encrypted on the way' },
  { mark: 'plain', meaning: 'encryption not stated' },
  { mark: 'clear', meaning: 'in clear text' },
  { mark: 'outside', meaning: 'outside the system' },
  { mark: 'store', meaning: 'data rests here' },
];

export const diagram: Diagram = defineDiagram({
  id: 'data-flow',
  draw: (model) => (model.flows.length === 0 ? [] : [dataFlow(model)]),
});

function dataFlow(model: Model): Drawn {
  const fewest = Math.ceil(model.flows.length / MOST_EDGES);
  const whole =
    fewest > 1
      ? []
      : [[figure('data-flow', 'LR', model, model.flows)], [figure('data-flow', 'TB', model, model.flows)]];
  const inOrder = [2, 3, 4, 6].filter((parts) => parts >= fewest && parts < model.flows.length);
  const splits = [
    ...inOrder.map((parts) => inParts(model, parts)),
    ...cutsOf(model.flows.length).map((most) => byCrossing(model, most)),
  ];
  return {
    id: 'data-flow',
    title: 'Data flow and trust boundaries',
    kind: 'data-flow',
    about: null,
    candidates: [...whole, ...splits],
    rows: {
      columns: ['No.', 'From', 'To', 'Data', 'Protocol', 'Encrypted', 'Boundary crossed'],
      cells: model.flows.map((flow, index) => [
        String(index + 1),
        flow.from.title,
        flow.to.title,
        flow.carries.map(({ title }) => title).join(', ') || 'not stated',
        flow.stated.protocol ?? 'not stated',
        encryptionOf(flow),
        flow.crossesBoundary ? `${flow.from.boundary.title} → ${flow.to.boundary.title}` : 'none',
      ]),
    },
  };
}

/** Flows in one drawing, from many to few; of a very large design fewer ways are tried, for each draws all of it. */
function cutsOf(flows: number): readonly number[] {
  return flows > MANY_FLOWS ? [MOST_EDGES, 4] : [MOST_EDGES, 8, 4, 2];
}

/** The flows between each two boundaries in drawings of their own, at most so many in one: what crosses where. */
function byCrossing(model: Model, most: number): Figure[] {
  const crossings = new Map<string, Flow[]>();
  for (const flow of model.flows) {
    const key = `${flow.from.boundary.id} ${flow.to.boundary.id}`;
    const same = crossings.get(key);
    if (same === undefined) crossings.set(key, [flow]);
    else same.push(flow);
  }
  const parts = [...crossings.values()].flatMap((flows) =>
    Array.from({ length: Math.ceil(flows.length / most) }, (_, part) =>
      flows.slice(part * most, (part + 1) * most),
    ),
  );
  return parts.map((flows, index) => ({
    ...figure(`data-flow-crossing-${most}-${index + 1}`, 'LR', model, flows),
    caption: `${crossingOf(flows)}: ${flows.length} of ${model.flows.length} flows.`,
  }));
}

function crossingOf([first]: readonly Flow[]): string {
  if (first === undefined) return '';
  const { from, to } = first;
  return from.boundary.id === to.boundary.id
    ? `Inside of ${from.boundary.title}`
    : `From ${from.boundary.title} to ${to.boundary.title}`;
}

/** The flows in the order in which they are told, cut into parts of one size. */
function inParts(model: Model, parts: number): Figure[] {
  const size = Math.ceil(model.flows.length / parts);
  return Array.from({ length: Math.ceil(model.flows.length / size) }, (_, part) => {
    const flows = model.flows.slice(part * size, (part + 1) * size);
    const titles = flows.map(({ title }) => title);
    const caption = partWords('Flows', titles, part * size, model.flows.length);
    return { ...figure(`data-flow-${part + 1}-of-${parts}`, 'LR', model, flows), caption };
  });
}

function figure(id: string, direction: 'LR' | 'TB', model: Model, flows: readonly Flow[]): Figure {
  const alt = altOf(flows);
  const chart = flowchart(direction, 'Data flow and trust boundaries', alt);
  const ends = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map<End, MermaidId>();
  for (const boundary of boundariesOf(model, ends)) {
    chart.group({ text: boundary.title, look: 'boundary', direction: 'TB' }, () => {
      for (const end of ends) {
        if (end.boundary.id !== boundary.id) continue;
        const { shape, look, emblem } = faceOf(end);
        ids.set(end, chart.node(wordsOf(end), shape, look, emblem));
      }
    });
  }
  for (const flow of flows) {
    const from = ids.get(flow.from);
    const to = ids.get(flow.to);
    const number = String(flowNumbers(model).get(flow) ?? 0);
    if (from !== undefined && to !== undefined) chart.edge(from, to, number, strokeOf(flow));
  }
  const marks = new Set<string>(['boundary', ...flows.map(strokeOf), ...ends.map((end) => faceOf(end).look)]);
  return {
    id,
    caption: 'Numbers are those of the table; a line that leaves a dashed frame crosses a trust boundary.',
    alt,
    source: chart.source(),
    layout: 'elk',
    order: chart.order(),
    legend: LEGEND.filter(({ mark }) => marks.has(mark)),
  };
}

function boundariesOf(model: Model, ends: readonly End[]): readonly Boundary[] {
  const used = new Set(ends.map(({ boundary }) => boundary.id));
  return model.boundaries.filter(({ id }) => used.has(id));
}

/** At most two lines: what it is called and which service it is. */
function wordsOf(end: End): string {
  return end.kind === 'actor' ? `${end.title}\n${end.stated.trust}` : `${end.title}\n${serviceName(end)}`;
}

function strokeOf(flow: Flow): Stroke {
  const words = encryptionOf(flow);
  return words === 'clear text' ? 'clear' : words === 'not stated' ? 'plain' : 'strong';
}

const CLEAR = ['http', 'ftp', 'smtp', 'tcp'];
const ALWAYS = ['https', 'tls', 'ssh', 'sftp', 'aws-api', 'event'];

function encryptionOf({ stated }: Flow): string {
  if (stated.tls?.minimum !== undefined) return `TLS ${stated.tls.minimum}+`;
  if (stated.protocol === undefined) return 'not stated';
  if (ALWAYS.includes(stated.protocol))
    return stated.protocol === 'ssh' || stated.protocol === 'sftp' ? 'SSH' : 'TLS';
  return CLEAR.includes(stated.protocol) && stated.tls === undefined ? 'clear text' : 'not stated';
}

function altOf(flows: readonly Flow[]): string {
  return flows
    .map(({ from, to, carries, crossesBoundary }) => {
      const what = carries.map(({ title }) => title).join(' and ') || 'data';
      return `${from.title} sends ${what} to ${to.title}${crossesBoundary ? ' across a trust boundary' : ''}.`;
    })
    .join(' ');
}
