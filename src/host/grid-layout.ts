/**
 * The layout `parapet-grid` for Mermaid: hands the sizes of Mermaid's shapes to the grid and draws them where
 * the grid puts them. Runs inside the browser page, to which it is handed as text: it may use nothing from
 * outside of its functions but their arguments and the page's own globals.
 *
 * Mermaid marks these helpers as subject to change; the version is pinned, and a drawing without the mark
 * that this layout leaves is refused.
 */
import type { GridBox, placeGrid } from './grid-geometry.ts';
import type { GridLink, gridGaps, routeGridLink } from './grid-links.ts';
import type { Helpers, LayoutData, MermaidEdge, MermaidNode, Selection } from './mermaid-layout.ts';

/** The layers of a drawing, from back to front. */
interface Layers {
  readonly clusters: Selection;
  readonly edges: Selection;
  readonly labels: Selection;
  readonly nodes: Selection;
}

/** A node that is drawn and waits for its place. */
interface DrawnNode {
  readonly element: Selection;
  readonly offsetX: number;
  readonly offsetY: number;
  /** The rectangle that can be drawn larger; null for other shapes. */
  readonly frame: Selection | null;
}

/** A layout as Mermaid calls it. */
export interface GridLayout {
  readonly render: (data: LayoutData, svg: Selection, helpers: Helpers) => Promise<void>;
}

/** The layout for `mermaid.registerLayoutLoaders`; `order` gives the ids in the order of siblings. */
function gridLayout(
  place: typeof placeGrid,
  gapsOf: typeof gridGaps,
  route: typeof routeGridLink,
  order: () => readonly string[],
): GridLayout {
  return {
    render: async (data, svg, helpers) => {
      const root = svg.select('g');
      helpers.insertMarkers(root, data.markers, data.type, data.diagramId);
      const group = root.insert('g').attr('class', 'root').attr('data-layout', 'parapet-grid');
      const layers: Layers = {
        clusters: group.insert('g').attr('class', 'clusters'),
        edges: group.insert('g').attr('class', 'edgePaths edges'),
        labels: group.insert('g').attr('class', 'edgeLabels'),
        nodes: group.insert('g').attr('class', 'nodes'),
      };
      const rank = new Map(order().map((id, i) => [id, i]));
      const nodes = data.nodes.toSorted((a, b) => (rank.get(a.id) ?? 1e9) - (rank.get(b.id) ?? 1e9));
      const drawn = await drawGridNodes(nodes, layers, helpers);
      const edges = data.edges.filter(isVisibleEdge);
      const links = await measureGridLabels(edges, layers, helpers);
      const boxes = nodes.map((node) => toGridBox(node, drawn.get(node.id)?.frame !== null));
      const across = isAcross(data.direction);
      const places = place({ boxes, across, gaps: gapsOf(boxes, links, across) });
      for (const [i, node] of nodes.entries()) Object.assign(node, places[i]);
      await placeGridNodes(nodes, drawn, layers, helpers);
      drawGridEdges(data, edges, links, route, layers, helpers);
    },
  };
}

function isAcross(direction: string | undefined): boolean {
  return direction === 'LR' || direction === 'RL';
}

function isVisibleEdge(edge: MermaidEdge): boolean {
  return edge.thickness !== 'invisible' && !(edge.classes ?? '').includes('edge-thickness-invisible');
}

function toGridBox(node: MermaidNode, stretch: boolean): GridBox {
  const classes = [node.cssClasses ?? ''].flat().join(' ').split(' ');
  const columns = classes.flatMap((name) => /^cols(\d+)$/.exec(name)?.[1] ?? [])[0];
  const group = node.isGroup === true;
  return {
    id: node.id,
    parent: node.parentId ?? '',
    group,
    stretch: stretch && !group,
    across: isAcross(node.dir),
    columns: Number(columns ?? 0),
    aligned: classes.includes('align'),
    width: group ? node.labelBBox.width : node.width,
    height: group ? node.labelBBox.height : node.height,
  };
}

/** Draws the nodes where they come to stand last, and measures them and the titles of containers. */
async function drawGridNodes(
  nodes: readonly MermaidNode[],
  layers: Layers,
  helpers: Helpers,
): Promise<Map<string, DrawnNode>> {
  const drawn = new Map<string, DrawnNode>();
  for (const node of nodes) {
    if (node.isGroup === true) {
      const title = layers.nodes.insert('g').attr('class', 'cluster-label');
      const { bbox } = await helpers.labelHelper(title, { ...node, width: Infinity });
      node.labelBBox = { width: bbox.width, height: bbox.height };
      title.remove();
    } else {
      const element = await helpers.insertNode(layers.nodes, node, {
        config: helpers.getConfig(),
        dir: 'TB',
      });
      const box = element.node()?.getBBox() ?? { x: 0, y: 0, width: 0, height: 0 };
      node.width = box.width;
      node.height = box.height;
      const frame = element.select('rect.basic');
      drawn.set(node.id, {
        element,
        offsetX: box.x + box.width / 2,
        offsetY: box.y + box.height / 2,
        frame: frame.node() === null ? null : frame,
      });
    }
  }
  return drawn;
}

async function measureGridLabels(
  edges: readonly MermaidEdge[],
  layers: Layers,
  helpers: Helpers,
): Promise<readonly GridLink[]> {
  const links: GridLink[] = [];
  for (const edge of edges) {
    const labelled = (edge.label ?? '').trim() !== '';
    const label = labelled ? await helpers.insertEdgeLabel(layers.labels, edge) : null;
    const box = (label !== null && 'node' in label ? label.node() : label)?.getBBox();
    links.push({
      from: edge.start,
      to: edge.end,
      labelWidth: box?.width ?? 0,
      labelHeight: box?.height ?? 0,
    });
  }
  return links;
}

async function placeGridNodes(
  nodes: readonly MermaidNode[],
  drawn: ReadonlyMap<string, DrawnNode>,
  layers: Layers,
  helpers: Helpers,
): Promise<void> {
  for (const node of nodes) {
    const shape = drawn.get(node.id);
    if (shape !== undefined) {
      const [x, y] = [node.x - shape.offsetX, node.y - shape.offsetY];
      shape.element.attr('transform', `translate(${x}, ${y})`);
      const { frame, offsetX, offsetY } = shape;
      frame?.attr('x', `${offsetX - node.width / 2}`).attr('y', `${offsetY - node.height / 2}`);
      frame?.attr('width', `${node.width}`).attr('height', `${node.height}`);
      continue;
    }
    const { x, y, width, height } = node;
    Object.assign(node, { padding: 0, offsetY: 0, diff: 0 });
    await helpers.insertCluster(layers.clusters, node);
    // Drawing the frame of a container changes the values that links to it still need.
    Object.assign(node, { x, y, width, height });
  }
}

function drawGridEdges(
  data: LayoutData,
  edges: readonly MermaidEdge[],
  links: readonly GridLink[],
  route: typeof routeGridLink,
  layers: Layers,
  helpers: Helpers,
): void {
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const pairOf = ({ start, end }: MermaidEdge): string => [start, end].toSorted().join(' ');
  for (const [i, edge] of edges.entries()) {
    const [start, end] = [nodes.get(edge.start), nodes.get(edge.end)];
    if (start === undefined || end === undefined) continue;
    const parallel = edges.filter((other) => pairOf(other) === pairOf(edge));
    const step = Math.max(18, (links[i]?.labelHeight ?? 0) + 4);
    edge.points = route(start, end, (parallel.indexOf(edge) - (parallel.length - 1) / 2) * step);
    const middle = edge.points[Math.floor(edge.points.length / 2)];
    edge.x = middle?.x ?? 0;
    edge.y = middle?.y ?? 0;
    const straight = { ...edge, curve: 'linear' };
    const paths = helpers.insertEdge(
      layers.edges,
      straight,
      new Map(),
      data.type,
      start,
      end,
      data.diagramId,
      true,
    );
    if ((edge.label ?? '').trim() !== '') helpers.positionEdgeLabel(edge, paths);
  }
}

/** The functions above as text for a page; `gridLayout` is the one to call. */
export function gridLayoutSource(): string {
  return [
    gridLayout,
    isAcross,
    isVisibleEdge,
    toGridBox,
    drawGridNodes,
    measureGridLabels,
    placeGridNodes,
    drawGridEdges,
  ]
    .map(String)
    .join('\n');
}
