/** The part of Mermaid that a layout of our own works with, as Mermaid 12 hands it over. */

/** What is used of a selection of D3. */
export interface Selection {
  insert(tag: string): Selection;
  select(query: string): Selection;
  attr(name: string, value: string): Selection;
  node(): Shape | null;
  remove(): void;
}

/** What is used of an element of an SVG. */
export interface Shape {
  getBBox(): { x: number; y: number; width: number; height: number };
}

/** A node or subgraph as Mermaid hands it to a layout. */
export interface MermaidNode {
  readonly id: string;
  readonly parentId?: string;
  readonly isGroup?: boolean;
  readonly dir?: string;
  readonly cssClasses?: string | readonly string[];
  width: number;
  height: number;
  x: number;
  y: number;
  padding: number;
  offsetY: number;
  diff: number;
  labelBBox: { width: number; height: number };
}

/** A link as Mermaid hands it to a layout. */
export interface MermaidEdge {
  readonly start: string;
  readonly end: string;
  readonly label?: string;
  readonly classes?: string;
  readonly thickness?: string;
  points: readonly { readonly x: number; readonly y: number }[];
  x: number;
  y: number;
}

/** What Mermaid hands to a layout. */
export interface LayoutData {
  readonly nodes: readonly MermaidNode[];
  readonly edges: readonly MermaidEdge[];
  readonly markers: unknown;
  readonly type: string;
  readonly diagramId: string;
  readonly direction?: string;
}

/** What is used of Mermaid's drawing functions. */
export interface Helpers {
  getConfig(): unknown;
  insertMarkers(root: Selection, markers: unknown, type: string, id: string): void;
  labelHelper(
    parent: Selection,
    node: object,
  ): Promise<{ shapeSvg: Selection; bbox: { width: number; height: number } }>;
  insertNode(parent: Selection, node: MermaidNode, options: object): Promise<Selection>;
  insertCluster(parent: Selection, node: MermaidNode): Promise<unknown>;
  insertEdgeLabel(parent: Selection, edge: MermaidEdge): Promise<Shape | Selection>;
  insertEdge(
    parent: Selection,
    edge: object,
    clusters: Map<string, unknown>,
    type: string,
    start: MermaidNode,
    end: MermaidNode,
    id: string,
    skipIntersect: boolean,
  ): unknown;
  positionEdgeLabel(edge: MermaidEdge, paths: unknown): void;
}
