/** The change as a drawing: what came, what went and what is otherwise, with what stands around it. */
import { flowchart, type MermaidId } from '../diagrams/flowchart.ts';
import { captionedParts } from '../diagrams/parts.ts';
import type { Look, Stroke } from '../diagrams/palette.ts';
import type { Review } from '../review/review.generated.ts';
import type { Delta, ElementChange } from './delta.generated.ts';
import type { Lineage } from './lineage.ts';

type Diagram = Delta['diagrams'][number];
type Figure = Diagram['candidates'][number][number];
type State = 'added' | 'removed' | 'changed' | 'kept';

/** More changed flows than this in one drawing cannot be followed. */
const MOST_EDGES = 12;
/** Boxes that no changed flow touches; more of them are told and not drawn. */
const MOST_ALONE = 12;

/** Signs before names, so that the drawing needs neither colour nor a good printer. */
const SIGNS: Readonly<Record<State, string>> = { added: '+ ', removed: '− ', changed: '± ', kept: '' };
const STROKES: Readonly<Record<State, Stroke>> = {
  added: 'strong',
  removed: 'unused',
  changed: 'plain',
  kept: 'plain',
};

/** A flow that is new, gone or changed. */
interface Edge {
  readonly state: State;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** A component or an actor. */
interface Node {
  readonly state: State;
  readonly title: string;
  readonly what: string;
}

/** The drawings of a change; none where no component, actor, account or flow has changed. */
export function changeDiagrams(
  reviews: { readonly before: Review; readonly after: Review },
  changes: readonly ElementChange[],
  lineage: Lineage,
): Diagram[] {
  const states = statesOf(changes);
  const edges = edgesOf(reviews, changes, lineage);
  const nodes = nodesOf(reviews, states);
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = [...nodes].flatMap(([path, { state }]) =>
    state !== 'kept' && !touched.has(path) ? [path] : [],
  );
  if (edges.length === 0 && alone.length === 0) return [];
  const drawn = alone.slice(0, MOST_ALONE);
  const parts =
    edges.length === 0
      ? [{ part: [], caption: '' }]
      : captionedParts('Changed flows', edges, MOST_EDGES, (edge) => edge.title);
  const title = 'What changed';
  const draw = (direction: 'LR' | 'TB', id: string): Figure[] =>
    parts.map(({ part, caption: which }, index) => {
      const boxes = index === 0 ? drawn : [];
      const left = alone.length - drawn.length;
      const caption = [
        parts.length > 1 ? which : '',
        '`+` is new, `−` is gone, `±` is otherwise.',
        index === 0 && left > 0 ? `${left} more changed elements are told in the table.` : '',
      ];
      return figure(parts.length > 1 ? `${id}-${index + 1}` : id, direction, {
        title,
        caption: caption.filter((one) => one !== '').join(' '),
        edges: part,
        nodes,
        alone: boxes,
      });
    });
  return [
    {
      id: 'change',
      title,
      kind: 'change',
      about: null,
      candidates: [draw('LR', 'change'), draw('TB', 'change-upright')],
      rows: {
        columns: ['', 'What', 'How'],
        cells: [
          ...edges.map(({ state, title: name, from, to }) => [
            SIGNS[state].trim(),
            name,
            `${nodes.get(from)?.title ?? from} to ${nodes.get(to)?.title ?? to}`,
          ]),
          ...drawn.flatMap((path) => {
            const node = nodes.get(path);
            return node === undefined ? [] : [[SIGNS[node.state].trim(), node.title, node.what]];
          }),
        ],
      },
    },
  ];
}

function statesOf(changes: readonly ElementChange[]): ReadonlyMap<string, State> {
  return new Map(
    changes.map(({ path, change }) => [
      path,
      change === 'added' || change === 'removed' ? change : 'changed',
    ]),
  );
}

function edgesOf(
  { before, after }: { readonly before: Review; readonly after: Review },
  changes: readonly ElementChange[],
  lineage: Lineage,
): Edge[] {
  return changes.flatMap(({ kind, change, path, title }): readonly Edge[] => {
    if (kind !== 'flows') return [];
    const { flows } = (change === 'removed' ? before : after).system;
    const flow = flows.find(({ element }) => element.path === path);
    if (flow === undefined) return [];
    const state = change === 'added' || change === 'removed' ? change : 'changed';
    // A flow that is gone ended at elements that may have other ids now.
    const present = (end: string): string => (change === 'removed' ? (lineage.now.get(end) ?? end) : end);
    return [{ state, title, from: present(flow.from.path), to: present(flow.to.path) }];
  });
}

/** Every box that may be drawn, by its path now, or before where it is gone. */
function nodesOf(
  { before, after }: { readonly before: Review; readonly after: Review },
  states: ReadonlyMap<string, State>,
): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { system } of [before, after]) {
    const rows = [
      ...system.components.map(({ element, service }) => ({ element, what: service })),
      ...system.actors.map(({ element, trust }) => ({ element, what: trust })),
      ...system.accounts.map(({ element }) => ({ element, what: 'account' })),
    ];
    for (const { element, what } of rows) {
      nodes.set(element.path, { state: states.get(element.path) ?? 'kept', title: element.title, what });
    }
  }
  return nodes;
}

interface Drawing {
  readonly title: string;
  readonly caption: string;
  readonly edges: readonly Edge[];
  readonly nodes: ReadonlyMap<string, Node>;
  /** Boxes without a flow. */
  readonly alone: readonly string[];
}

const MEANINGS: readonly { readonly mark: State | Stroke; readonly meaning: string }[] = [
  { mark: 'added', meaning: 'new' },
  { mark: 'removed', meaning: 'gone' },
  { mark: 'changed', meaning: 'otherwise than before' },
  { mark: 'kept', meaning: 'as before' },
  { mark: 'strong', meaning: 'new flow' },
  { mark: 'unused', meaning: 'flow that is gone' },
  { mark: 'plain', meaning: 'changed flow' },
];

function figure(
  id: string,
  direction: 'LR' | 'TB',
  { title, caption, edges, nodes, alone }: Drawing,
): Figure {
  const name = (path: string): string => nodes.get(path)?.title ?? path;
  const alt = [
    ...edges.map(
      ({ state, title: flow, from, to }) => `${flow}, from ${name(from)} to ${name(to)}, ${WORDS[state]}.`,
    ),
    ...alone.map((path) => `${name(path)} ${WORDS[nodes.get(path)?.state ?? 'changed']}.`),
  ].join(' ');
  const chart = flowchart(direction, title, alt);
  const ids = new Map<string, MermaidId>();
  const marks = new Set<string>(edges.map(({ state }) => STROKES[state]));
  const draw = (path: string): MermaidId => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const {
      state,
      title: words,
      what,
    } = nodes.get(path) ?? { state: 'kept' as const, title: path, what: '' };
    const look: Look = state;
    marks.add(state);
    const node = chart.node(`${SIGNS[state]}${words}\n${what}`, 'box', look);
    ids.set(path, node);
    return node;
  };
  for (const path of alone) draw(path);
  for (const { state, title: words, from, to } of edges) {
    chart.edge(draw(from), draw(to), `${SIGNS[state]}${words}`, STROKES[state]);
  }
  return {
    id,
    caption,
    alt,
    source: chart.source(),
    layout: 'dagre',
    order: chart.order(),
    legend: MEANINGS.filter(({ mark }) => marks.has(mark)),
  };
}

const WORDS: Readonly<Record<State, string>> = {
  added: 'is new',
  removed: 'is gone',
  changed: 'is otherwise',
  kept: 'is as before',
};
