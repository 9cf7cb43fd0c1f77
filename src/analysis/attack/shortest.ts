/** Shortest ways through the graph, and the next shortest that visit no place twice (Yen's algorithm), within a budget. */
import { type AttackGraph, effortOf, stateOf, type Step } from './graph.ts';
import { heap } from './heap.ts';

/** A way from a source to data. */
export type Way = readonly Step[];

/** Steps that may still be looked at; searches stop when it is used up, and the caller says so. */
export interface Budget {
  left: number;
}

/** What a doubtful step and a closed one add, so that open ways come first and closed ones last. */
const PENALTY = { open: 0, unknown: 100, closed: 10_000 } as const;

const costs = new WeakMap<Step, number>();

/** Effort of a step, and its penalty. */
function costOf(step: Step): number {
  const known = costs.get(step);
  if (known !== undefined) return known;
  const cost = effortOf(step) + PENALTY[stateOf(step)];
  costs.set(step, cost);
  return cost;
}

/** Cost of a whole way. */
export function costOfWay(way: Way): number {
  return way.reduce((sum, step) => sum + costOf(step), 0);
}

/** By position: the step by which the cheapest way arrives. */
export type Tree = ReadonlyMap<number, Step>;

const NOTHING: ReadonlySet<never> = new Set();

/** The cheapest ways from `start` to everywhere, or until `target` is reached. */
export function cheapest(
  graph: AttackGraph,
  start: number,
  budget: Budget,
  target: number | null = null,
  closedPositions: ReadonlySet<number> = NOTHING,
  closedSteps: ReadonlySet<Step> = NOTHING,
): Tree {
  const cost = new Map<number, number>([[start, 0]]);
  const arrivals = new Map<number, Step>();
  const done = new Set<number>();
  const queue = heap();
  queue.push(start, 0);
  for (let next = queue.pop(); next !== null && budget.left > 0; next = queue.pop()) {
    const { item: here, cost: spent } = next;
    if (done.has(here)) continue;
    done.add(here);
    if (here === target) break;
    for (const step of graph.leaving[here] ?? []) {
      budget.left -= 1;
      if (done.has(step.to) || closedPositions.has(step.to) || closedSteps.has(step)) continue;
      const sum = spent + costOf(step);
      if (sum >= (cost.get(step.to) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(step.to, sum);
      arrivals.set(step.to, step);
      queue.push(step.to, sum);
    }
  }
  return arrivals;
}

/** The way that a tree knows to a position; null where it does not lead there. */
export function wayTo(tree: Tree, start: number, end: number): Way | null {
  const steps: Step[] = [];
  for (let here = end; here !== start;) {
    const step = tree.get(here);
    if (step === undefined) return null;
    steps.push(step);
    here = step.from;
  }
  return steps.toReversed();
}

/** Up to `most` ways after the first, cheapest first; each visits no position twice. */
export function nextCheapest(graph: AttackGraph, first: Way, most: number, budget: Budget): readonly Way[] {
  const [start, end] = [first[0]?.from, first.at(-1)?.to];
  if (start === undefined || end === undefined) return [];
  const found: Way[] = [first];
  const candidates = new Map<string, Way>();
  while (found.length <= most && budget.left > 0) {
    const last = found.at(-1) ?? first;
    for (const [index, { from: spur }] of last.entries()) {
      const root = last.slice(0, index);
      const visited = new Set(root.map(({ from }) => from));
      const taken = new Set(
        found.flatMap((way) => {
          const step = way[index];
          return step !== undefined && root.every((one, place) => way[place] === one) ? [step] : [];
        }),
      );
      const tree = cheapest(graph, spur, budget, end, visited, taken);
      const rest = wayTo(tree, spur, end);
      if (rest !== null) candidates.set(keyOf(graph, [...root, ...rest]), [...root, ...rest]);
    }
    const known = new Set(found.map((way) => keyOf(graph, way)));
    const [best] = [...candidates]
      .filter(([key]) => !known.has(key))
      .toSorted(([a, one], [b, other]) => costOfWay(one) - costOfWay(other) || (a < b ? -1 : 1));
    if (best === undefined) break;
    found.push(best[1]);
    candidates.delete(best[0]);
  }
  return found.slice(1);
}

/** A stable name of a way: the elements that it visits and the lines that lead on. */
export function keyOf({ positions }: AttackGraph, way: Way): string {
  const name = (number: number): string => {
    const position = positions[number];
    if (position === undefined || position.kind === 'internet') return 'internet';
    return position.kind === 'data' ? `data:${position.of.id}` : position.of.id;
  };
  const [first] = way;
  return first === undefined ? '' : [name(first.from), ...way.map(({ to }) => name(to))].join('>');
}
