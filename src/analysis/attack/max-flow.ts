/** Minimum cut by maximum flow (Edmonds and Karp): which edges to take so that a source reaches none of the goals. */

/** An edge; without limit where it cannot be taken. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
}

interface Arc {
  readonly to: number;
  left: number;
  readonly back: number;
}

/** The edges of a minimum cut. None where no flow is possible. Capacities are whole numbers or infinite. */
export function minimumCut<E extends Edge>(
  positions: number,
  edges: readonly E[],
  source: number,
  goals: ReadonlySet<number>,
): readonly E[] {
  const sink = positions;
  const arcs: Arc[] = [];
  const leaving: number[][] = Array.from({ length: positions + 1 }, () => []);
  const join = (from: number, to: number, capacity: number): void => {
    leaving[from]?.push(arcs.push({ to, left: capacity, back: arcs.length + 1 }) - 1);
    leaving[to]?.push(arcs.push({ to: from, left: 0, back: arcs.length - 1 }) - 1);
  };
  for (const { from, to, capacity } of edges) join(from, to, capacity);
  for (const goal of goals) join(goal, sink, Number.POSITIVE_INFINITY);
  let reached = search(arcs, leaving, source, sink);
  while (reached.has(sink)) {
    const way: Arc[] = [];
    for (let here = sink; here !== source;) {
      const arc = arcs[reached.get(here) ?? -1];
      const back = arcs[arc?.back ?? -1];
      if (arc === undefined || back === undefined) break;
      way.push(arc);
      here = back.to;
    }
    const amount = Math.min(...way.map(({ left }) => left));
    // Nothing on the way can be taken: there is no cut, and callers have left such ways out.
    if (amount === Number.POSITIVE_INFINITY) return [];
    for (const arc of way) {
      arc.left -= amount;
      const back = arcs[arc.back];
      if (back !== undefined) back.left += amount;
    }
    reached = search(arcs, leaving, source, sink);
  }
  return edges.filter(({ from, to }) => isSide(from, source, reached) && !isSide(to, source, reached));
}

function isSide(position: number, source: number, reached: ReadonlyMap<number, number>): boolean {
  return position === source || reached.has(position);
}

/** Breadth first: by position the arc by which it was reached. */
function search(
  arcs: readonly Arc[],
  leaving: readonly (readonly number[])[],
  source: number,
  sink: number,
): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  const queue = [source];
  for (const here of queue) {
    for (const index of leaving[here] ?? []) {
      const arc = arcs[index];
      if (arc === undefined || arc.left <= 0 || arc.to === source || by.has(arc.to)) continue;
      by.set(arc.to, index);
      if (arc.to === sink) return by;
      queue.push(arc.to);
    }
  }
  return by;
}
