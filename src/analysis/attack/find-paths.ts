/** The few ways that matter: for each source and each place of high-impact data the easiest, then the next for the worst. */
import { type AttackGraph, effortOf, type State, stateOfPath, type Step } from './graph.ts';
import { type Budget, cheapest, costOfWay, keyOf, nextCheapest, type Way, wayTo } from './shortest.ts';

/** One way of attack. */
export interface AttackPath {
  /** Stable: the elements in the order of the way. */
  readonly key: string;
  readonly steps: readonly Step[];
  readonly state: State;
  readonly effort: number;
}

/** What was found, and what a bound kept from being looked at. */
export interface FoundPaths {
  readonly paths: readonly AttackPath[];
  /** Pairs of a source and a place of data that some way joins. */
  readonly pairs: number;
  /** One sentence for each bound that cut the search. */
  readonly bounds: readonly string[];
  /** The sources that were followed, by position. */
  readonly followed: readonly number[];
}

/** Sources whose ways are searched. */
const MOST_SOURCES = 60;
/** Pairs of which the easiest way is kept. */
const MOST_PAIRS = 40;
/** Of the worst pairs more than one way is told. */
const PAIRS_WITH_MORE = 6;
const FURTHER_WAYS = 2;
/** Steps that may be looked at for further ways. */
const FURTHER_BUDGET = 400_000;

/** Finds the paths of a design. */
export function findPaths(graph: AttackGraph): FoundPaths {
  const bounds: string[] = [];
  const starts = graph.sources.filter((source) => (graph.leaving[source] ?? []).length > 0);
  if (starts.length > MOST_SOURCES) {
    bounds.push(`Only the ${MOST_SOURCES} least trusted of ${starts.length} sources were followed.`);
  }
  const goals = graph.positions.flatMap(({ kind }, number) => (kind === 'data' ? [number] : []));
  const followed = starts.slice(0, MOST_SOURCES);
  const found = followed.flatMap((start) => {
    const tree = cheapest(graph, start, { left: Number.POSITIVE_INFINITY });
    return goals.flatMap((goal) => {
      const way = wayTo(tree, start, goal);
      return way === null ? [] : [way];
    });
  });
  const inOrder = found.map((way) => pathOf(graph, way)).toSorted(byDanger);
  if (inOrder.length > MOST_PAIRS) {
    bounds.push(
      `${inOrder.length} pairs of a source and a place of data are joined; the ${MOST_PAIRS} easiest are kept.`,
    );
  }
  const kept = inOrder.slice(0, MOST_PAIRS);
  const budget: Budget = { left: FURTHER_BUDGET };
  const further = kept
    .filter(({ state }) => state !== 'closed')
    .slice(0, PAIRS_WITH_MORE)
    .flatMap(({ steps }) => nextCheapest(graph, steps, FURTHER_WAYS, budget))
    .map((way) => pathOf(graph, way))
    .filter(({ state }) => state !== 'closed');
  if (budget.left <= 0) {
    bounds.push(
      'The search for second and third ways was cut short; the easiest way of each pair is complete.',
    );
  }
  const paths = new Map([...kept, ...further].map((path) => [path.key, path]));
  return { paths: [...paths.values()].toSorted(byDanger), pairs: inOrder.length, bounds, followed };
}

function pathOf(graph: AttackGraph, steps: Way): AttackPath {
  return {
    key: keyOf(graph, steps),
    steps,
    state: stateOfPath(steps),
    effort: steps.reduce((sum, step) => sum + effortOf(step), 0),
  };
}

const WORST_FIRST: readonly State[] = ['open', 'unknown', 'closed'];

function byDanger(a: AttackPath, b: AttackPath): number {
  return (
    WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) ||
    a.effort - b.effort ||
    costOfWay(a.steps) - costOfWay(b.steps) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
