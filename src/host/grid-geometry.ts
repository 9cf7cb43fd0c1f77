/**
 * Where the boxes of a network drawing stand: containers hold rows or columns, zones line up, and a link is
 * straight or bends once. Mermaid's own engines know none of this.
 *
 * Pure arithmetic on plain values. The functions run inside the browser page, to which they are handed as
 * text: none of them may use anything from outside of this file.
 */

/** A node or a container of nodes. Sizes are in CSS pixels. */
export interface GridBox {
  readonly id: string;
  /** Id of the container; empty at the top. */
  readonly parent: string;
  readonly group: boolean;
  /** Whether children stand side by side (else below each other). */
  readonly across: boolean;
  /** Number of columns for children that are nodes; 0 chooses. */
  readonly columns: number;
  /** Whether the shape can be drawn larger, to fill its cell. */
  readonly stretch: boolean;
  /** Whether the children's children line up with each other, as subnets do over zones. */
  readonly aligned: boolean;
  /** A node's own size; a container has the size of its title here. */
  readonly width: number;
  readonly height: number;
}

/** Everything that is placed. Boxes stand in the order in which siblings are to stand. */
export interface Grid {
  readonly boxes: readonly GridBox[];
  /** Room before a box that is not the first of its siblings, by its id. */
  readonly gaps: ReadonlyMap<string, number>;
  /** Whether what is at the top stands side by side. */
  readonly across: boolean;
}

/** A size in CSS pixels. */
export interface GridSize {
  readonly width: number;
  readonly height: number;
}

/** A table of nodes: the widths of its columns, the heights of its rows, and its size as a whole. */
interface GridCells extends GridSize {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** A placed box: its centre and its size. */
export interface GridPlace extends GridSize {
  readonly x: number;
  readonly y: number;
}

/** Distances in CSS pixels. */
function gridMetrics(): { gap: number; pad: number; title: number } {
  return { gap: 14, pad: 11, title: 22 };
}

/** Places every box of the grid; the result has one entry for each, in the same order. */
export function placeGrid(grid: Grid): readonly GridPlace[] {
  const sizes = new Map<string, GridSize>();
  measureGrid(grid, '', grid.across, sizes);
  const places = new Map<string, GridPlace>();
  const { width, height } = sizes.get('') ?? { width: 0, height: 0 };
  arrangeGrid(grid, '', grid.across, { x: width / 2, y: height / 2, width, height }, sizes, places);
  return grid.boxes.map(({ id }) => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 });
}

function gridChildren(grid: Grid, id: string): readonly GridBox[] {
  return grid.boxes.filter((box) => box.parent === id);
}

/** Sets the least size of container `id` and of everything in it. */
function measureGrid(grid: Grid, id: string, across: boolean, sizes: Map<string, GridSize>): void {
  const children = gridChildren(grid, id);
  for (const child of children) {
    if (child.group) measureGrid(grid, child.id, child.across, sizes);
    else sizes.set(child.id, { width: child.width, height: child.height });
  }
  if (grid.boxes.some((box) => box.id === id && box.aligned)) {
    alignGrid(grid, children, sizes);
    for (const child of children) {
      if (child.group) sizes.set(child.id, containerSize(grid, child.id, child.across, sizes));
    }
  }
  sizes.set(id, containerSize(grid, id, across, sizes));
}

/** Gives the first, second, ... child of every container the same size. */
function alignGrid(grid: Grid, containers: readonly GridBox[], sizes: Map<string, GridSize>): void {
  const lists = containers.filter(({ group }) => group).map(({ id }) => gridChildren(grid, id));
  const most = Math.max(0, ...lists.map((list) => list.length));
  for (let i = 0; i < most; i += 1) {
    const peers = lists.flatMap((list) => list[i] ?? []).filter(({ group }) => group);
    const own = peers.map(({ id }) => sizes.get(id) ?? { width: 0, height: 0 });
    const width = Math.max(0, ...own.map((size) => size.width));
    const height = Math.max(0, ...own.map((size) => size.height));
    for (const { id } of peers) sizes.set(id, { width, height });
  }
}

/** The least size of a container whose children are measured: its content, its margins and its title. */
function containerSize(
  grid: Grid,
  id: string,
  across: boolean,
  sizes: ReadonlyMap<string, GridSize>,
): GridSize {
  const { gap, pad, title } = gridMetrics();
  const children = gridChildren(grid, id);
  const own = grid.boxes.find((box) => box.id === id);
  const content =
    own !== undefined && children.every(({ group }) => !group)
      ? cellSizes(children, own, gap)
      : lineSize(grid, children, across, sizes);
  if (own === undefined) return content;
  return {
    width: Math.max(content.width, own.width) + 2 * pad,
    height: content.height + title + 1.5 * pad,
  };
}

/** The size of a row or column of boxes with the gaps that their links need. */
function lineSize(
  grid: Grid,
  children: readonly GridBox[],
  across: boolean,
  sizes: ReadonlyMap<string, GridSize>,
): GridSize {
  let along = 0;
  let beside = 0;
  for (const [i, child] of children.entries()) {
    const { width, height } = sizes.get(child.id) ?? { width: 0, height: 0 };
    if (i > 0) along += grid.gaps.get(child.id) ?? 0;
    along += across ? width : height;
    beside = Math.max(beside, across ? height : width);
  }
  return across ? { width: along, height: beside } : { width: beside, height: along };
}

/** Columns as wide as their widest and rows as high as their highest node. */
function cellSizes(children: readonly GridBox[], own: GridBox, gap: number): GridCells {
  const natural = own.across ? children.length : Math.ceil(Math.sqrt(children.length));
  const count = Math.max(1, Math.min(children.length, own.columns > 0 ? own.columns : natural));
  const columns: number[] = [];
  const rows: number[] = [];
  for (const [i, { width, height }] of children.entries()) {
    const [column, row] = [i % count, Math.floor(i / count)];
    columns[column] = Math.max(columns[column] ?? 0, width);
    rows[row] = Math.max(rows[row] ?? 0, height);
  }
  const total = (parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + part + gap, parts.length > 0 ? -gap : 0);
  return { columns, rows, width: total(columns), height: total(rows) };
}

/** Puts the children of container `id` into `place`; containers fill the width or height that there is. */
function arrangeGrid(
  grid: Grid,
  id: string,
  across: boolean,
  place: GridPlace,
  sizes: ReadonlyMap<string, GridSize>,
  places: Map<string, GridPlace>,
): void {
  const { gap, pad, title } = gridMetrics();
  const own = grid.boxes.find((box) => box.id === id);
  const children = gridChildren(grid, id);
  const inner =
    own === undefined
      ? place
      : {
          x: place.x,
          y: place.y + (title - pad / 2) / 2,
          width: place.width - 2 * pad,
          height: place.height - title - 1.5 * pad,
        };
  if (own !== undefined && children.every(({ group }) => !group)) {
    arrangeCells(children, cellSizes(children, own, gap), gap, inner, places);
    return;
  }
  arrangeLine(grid, children, across, inner, own !== undefined, sizes, places);
  for (const child of children) {
    const where = places.get(child.id);
    if (child.group && where !== undefined) {
      arrangeGrid(grid, child.id, child.across, where, sizes, places);
    }
  }
}

/** Nodes in their cells; boxes fill theirs, and columns grow into spare room as far as that looks well. */
function arrangeCells(
  children: readonly GridBox[],
  cells: GridCells,
  gap: number,
  inner: GridPlace,
  places: Map<string, GridPlace>,
): void {
  const most = 1.35;
  const count = cells.columns.length;
  const spare = Math.max(0, inner.width - cells.width) / Math.max(1, count);
  const columns = cells.columns.map((width) => Math.min(width + spare, width * most));
  const width = columns.reduce((sum, column) => sum + column + gap, -gap);
  // Several rows begin at the top, so that they stand beside those of the next zone.
  let top = inner.y - (cells.rows.length > 1 ? inner.height : cells.height) / 2;
  for (const [row, height] of cells.rows.entries()) {
    let left = inner.x - width / 2;
    for (const [column, child] of children.slice(row * count, (row + 1) * count).entries()) {
      const room = columns[column] ?? 0;
      const size = child.stretch ? { width: room, height } : { width: child.width, height: child.height };
      places.set(child.id, { x: left + room / 2, y: top + height / 2, ...size });
      left += room + gap;
    }
    top += height + gap;
  }
}

/** One row or column, in the middle of `inner`; `fill` makes containers as high or wide as `inner`. */
function arrangeLine(
  grid: Grid,
  children: readonly GridBox[],
  across: boolean,
  inner: GridPlace,
  fill: boolean,
  sizes: ReadonlyMap<string, GridSize>,
  places: Map<string, GridPlace>,
): void {
  const line = lineSize(grid, children, across, sizes);
  const groups = children.filter(({ group }) => group).length;
  // A row shares out what is left over; a column stands at the top, so that its neighbours line up with it.
  const spare = across && fill && groups > 0 ? Math.max(0, inner.width - line.width) / groups : 0;
  let at = across
    ? inner.x - (spare > 0 ? inner.width : line.width) / 2
    : inner.y - (fill ? inner.height : line.height) / 2;
  for (const [i, child] of children.entries()) {
    const size = sizes.get(child.id) ?? { width: 0, height: 0 };
    if (i > 0) at += grid.gaps.get(child.id) ?? 0;
    const stretch = fill && child.group;
    const width = across ? size.width + (child.group ? spare : 0) : stretch ? inner.width : size.width;
    const height = across && stretch ? inner.height : size.height;
    places.set(
      child.id,
      across
        ? { x: at + width / 2, y: inner.y, width, height }
        : { x: inner.x, y: at + height / 2, width, height },
    );
    at += across ? width : height;
  }
}

/** The functions above as text for a page; `placeGrid` is the one to call. */
export function gridGeometrySource(): string {
  return [
    gridMetrics,
    placeGrid,
    gridChildren,
    measureGrid,
    alignGrid,
    containerSize,
    lineSize,
    cellSizes,
    arrangeGrid,
    arrangeCells,
    arrangeLine,
  ]
    .map(String)
    .join('\n');
}
