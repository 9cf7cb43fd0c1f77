/**
 * Writes a Mermaid flowchart: ids are made here and labels protected here, so that no text of a spec is ever
 * read as Mermaid. Ids count up in the order of drawing, which is the order that the grid layout keeps.
 */
import type { Emblem } from './glyphs.ts';
import { EMBLEM_ROOM, label } from './mermaid-text.ts';
import { LOOKS, type Look, type Stroke } from './palette.ts';

/** Shapes: a rectangle, a rounded process, a store, a gateway. */
export type Shape = 'box' | 'round' | 'cylinder' | 'hexagon';

/** The id of a node or a group inside one chart. */
export type MermaidId = string;

/** A group whose inside is drawn by `inside`. */
export interface Group {
  readonly text: string;
  readonly look: Look;
  readonly direction: 'LR' | 'TB';
  /** Classes that only the grid layout reads, such as `align` or `cols2`. */
  readonly grid?: readonly string[];
}

const SHAPES: Readonly<Record<Shape, readonly [string, string]>> = {
  box: ['["', '"]'],
  round: ['("', '")'],
  cylinder: ['[("', '")]'],
  hexagon: ['{{"', '"}}'],
};

const ARROWS: Readonly<Record<Stroke, string>> = {
  plain: '-->',
  strong: '==>',
  dashed: '-.->',
  joined: '-.-',
  clear: '-.->',
  unused: '-.->',
};

/** Visible characters of a box; the whole name stands in the table below the drawing. */
const LONGEST_LABEL = 72;

/** What a stroke has besides its arrow. */
const STYLES: readonly (readonly [Stroke, string])[] = [
  ['clear', 'stroke:#a3261d,stroke-width:2px,stroke-dasharray:9 4,color:#a3261d'],
  ['unused', 'stroke:#8a8a8a,stroke-width:1px,color:#5f5f5f'],
];

/** A flowchart that is being written. */
export interface Flowchart {
  readonly node: (text: string, shape: Shape, look: Look, emblem?: Emblem) => MermaidId;
  readonly group: (group: Group, inside: () => void) => MermaidId;
  readonly edge: (from: MermaidId, to: MermaidId, text: string | null, stroke: Stroke) => void;
  /** The finished source. */
  readonly source: () => string;
  /** Every id in the order of drawing. */
  readonly order: () => string[];
}

/** Starts a flowchart; `title` and `description` are for those who cannot see it. */
export function flowchart(direction: 'LR' | 'TB', title: string, description: string): Flowchart {
  const lines = [
    `flowchart ${direction}`,
    `  accTitle: ${label(title)}`,
    `  accDescr: ${label(description, 1000)}`,
  ];
  const edges: string[] = [];
  const strokes: Stroke[] = [];
  const classes = new Map<string, MermaidId[]>();
  const order: MermaidId[] = [];
  let depth = 1;
  const indent = (): string => '  '.repeat(depth);
  const next = (prefix: string, names: readonly string[]): MermaidId => {
    const id = `${prefix}${order.length + 1}`;
    order.push(id);
    for (const name of names) enter(classes, name, id);
    return id;
  };
  return {
    node(text, shape, look, emblem) {
      const marks = emblem === undefined ? [] : [`glyph-${emblem.glyph}`, ...emblem.icons.map(iconClass)];
      const id = next('n', [look, ...new Set(marks)]);
      const [open, close] = SHAPES[shape];
      const room = emblem === undefined ? '' : EMBLEM_ROOM;
      lines.push(`${indent()}${id}${open}${room}${label(text, LONGEST_LABEL)}${close}`);
      return id;
    },
    group({ text, look, direction: inner, grid = [] }, inside) {
      const id = next('g', [look, ...grid]);
      lines.push(`${indent()}subgraph ${id}["${label(titleOf(text, look))}"]`);
      depth += 1;
      lines.push(`${indent()}direction ${inner}`);
      inside();
      depth -= 1;
      lines.push(`${indent()}end`);
      return id;
    },
    edge(from, to, text, stroke) {
      strokes.push(stroke);
      const words = text === null ? '' : `|"${label(text, 40)}"|`;
      edges.push(`  ${from} ${ARROWS[stroke]}${words} ${to}`);
    },
    order: () => [...order],
    source: () =>
      [
        ...lines,
        ...edges,
        ...[...classes]
          .filter(([name]) => name in LOOKS)
          .map(([name]) => `  classDef ${name} ${LOOKS[name as Look]}`),
        ...[...classes].map(([name, ids]) => `  class ${ids.join(',')} ${name}`),
        ...STYLES.flatMap(([stroke, style]) => {
          const drawn = strokes.flatMap((one, index) => (one === stroke ? [index] : []));
          return drawn.length > 0 ? [`  linkStyle ${drawn.join(',')} ${style}`] : [];
        }),
      ].join('\n'),
  };
}

function enter(classes: Map<string, MermaidId[]>, name: string, id: MermaidId): void {
  const known = classes.get(name);
  if (known === undefined) classes.set(name, [id]);
  else known.push(id);
}

/** Visible characters of a title, which stands in one line: as wide as a page, or as a part of it. */
const LONGEST_TITLE = { frame: 104, part: 52 };

/** A title that fits; what is cut is the middle, for the end often says what kind of thing it is. */
function titleOf(text: string, look: Look): string {
  const longest = look === 'frame' ? LONGEST_TITLE.frame : LONGEST_TITLE.part;
  // What has no more code units than allowed has no more characters either.
  if (text.length <= longest) return text;
  const visible = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  if (visible.length <= longest) return text;
  const end = 20;
  return `${visible.slice(0, longest - end - 1).join('')}…${visible.slice(-end).join('')}`;
}

/** The class by which the page finds the picture of a company's own for a box. */
function iconClass(name: string): string {
  return `icon-${name}`;
}
