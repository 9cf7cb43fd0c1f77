/**
 * The smallest set of controls that leaves no way open. A step closes when every control that it needs is in
 * place, and one control may be needed by several steps. With few controls to choose from every set is tried,
 * smallest first, so the answer is exact; with many, minimum cuts (max-flow) give a set that cuts, then what
 * is superfluous in it is left out, and the answer says that a smaller one may exist.
 */
import { type AttackGraph, type Control, stateOf, type Step } from './graph.ts';
import { minimumCut } from './max-flow.ts';

/** A source and a place of data, by position. */
export interface Pair {
  readonly source: number;
  readonly goal: number;
}

/** What has to be added, and what nothing that a spec can say would cut. */
export interface ControlCut {
  readonly controls: readonly Control[];
  /** Whether no smaller set exists. */
  readonly exact: boolean;
  /** Pairs that are joined now and not by then. */
  readonly cut: readonly Pair[];
  /** Pairs joined by steps that are meant to be possible: no control that a spec can state closes them. */
  readonly left: readonly Pair[];
}

/** Sets tried one by one: at most so many controls to choose from. */
const MOST_TRIED = 14;

/** The cut of everything that is not closed from the first `sources` of the graph. */
export function cutOf(graph: AttackGraph, sources: readonly number[]): ControlCut {
  const steps = graph.steps.filter((step) => stateOf(step) !== 'closed');
  const starts = sources.filter((source) => (graph.leaving[source] ?? []).length > 0);
  const joined = joinedPairs(graph, steps, starts);
  const fixed = steps.filter((step) => missing(step).length === 0);
  const names = new Set(joinedPairs(graph, fixed, starts).map(nameOf));
  const left = joined.filter((pair) => names.has(nameOf(pair)));
  const cut = joined.filter((pair) => !names.has(nameOf(pair)));
  if (cut.length === 0) return { controls: [], exact: true, cut, left };
  const useful = usefulSteps(steps, cut);
  const choice = distinct(useful.flatMap(missing));
  const holds = (chosen: ReadonlySet<string>): boolean => isCut(useful, cut, chosen);
  const exact = choice.length <= MOST_TRIED ? smallest(choice, holds) : null;
  if (exact !== null) return { controls: exact, exact: true, cut, left };
  return { controls: pruned(byFlow(graph, useful, cut), holds), exact: false, cut, left };
}

/** Controls that a step needs and does not have; none where it cannot be closed. */
export function missing(step: Step): readonly Control[] {
  return step.controls.filter(({ needed, holds }) => needed && holds !== 'yes');
}

function nameOf({ source, goal }: Pair): string {
  return `${source} ${goal}`;
}

/** Controls by the field that would prove them, in the order met. */
function distinct(controls: readonly Control[]): readonly Control[] {
  const byField = new Map<string, Control>();
  for (const control of controls) if (!byField.has(control.at)) byField.set(control.at, control);
  return [...byField.values()];
}

function closes(step: Step, chosen: ReadonlySet<string>): boolean {
  const lacking = missing(step);
  return lacking.length > 0 && lacking.every(({ at }) => chosen.has(at));
}

/** Everywhere that steps lead from a position. */
function reachable(steps: ReadonlyMap<number, readonly Step[]>, start: number): ReadonlySet<number> {
  const seen = new Set([start]);
  for (const here of seen) for (const { to } of steps.get(here) ?? []) seen.add(to);
  return seen;
}

function byStart(steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> {
  const groups = new Map<number, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.from);
    if (group === undefined) groups.set(step.from, [step]);
    else group.push(step);
  }
  return groups;
}

function joinedPairs(graph: AttackGraph, steps: readonly Step[], starts: readonly number[]): readonly Pair[] {
  const leaving = byStart(steps);
  return starts.flatMap((source) =>
    [...reachable(leaving, source)]
      .filter((position) => graph.positions[position]?.kind === 'data')
      .toSorted((a, b) => a - b)
      .map((goal) => ({ source, goal })),
  );
}

/** Steps on some way of a pair: reached from a source, and leading to a goal. */
function usefulSteps(steps: readonly Step[], pairs: readonly Pair[]): readonly Step[] {
  const leaving = byStart(steps);
  const back = byStart(steps.map((step) => ({ ...step, from: step.to, to: step.from })));
  const spread = (
    starts: Iterable<number>,
    ways: ReadonlyMap<number, readonly Step[]>,
  ): ReadonlySet<number> => {
    const seen = new Set(starts);
    for (const here of seen) for (const { to } of ways.get(here) ?? []) seen.add(to);
    return seen;
  };
  const forth = spread(
    pairs.map(({ source }) => source),
    leaving,
  );
  const home = spread(
    pairs.map(({ goal }) => goal),
    back,
  );
  return steps.filter(({ from, to }) => forth.has(from) && home.has(to));
}

function isCut(steps: readonly Step[], pairs: readonly Pair[], chosen: ReadonlySet<string>): boolean {
  const leaving = byStart(steps.filter((step) => !closes(step, chosen)));
  const sources = [...new Set(pairs.map(({ source }) => source))];
  return sources.every((source) => {
    const there = reachable(leaving, source);
    return pairs.every((pair) => pair.source !== source || !there.has(pair.goal));
  });
}

/** The first set that cuts, tried by size; null where none of up to all controls does. */
function smallest(
  choice: readonly Control[],
  holds: (chosen: ReadonlySet<string>) => boolean,
): readonly Control[] | null {
  for (let size = 1; size <= choice.length; size += 1) {
    for (const chosen of combinations(choice, size)) {
      if (holds(new Set(chosen.map(({ at }) => at)))) return chosen;
    }
  }
  return null;
}

function* combinations<T>(items: readonly T[], size: number, from: number = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    for (const rest of combinations(items, size - 1, index + 1)) {
      const item = items[index];
      if (item !== undefined) yield [item, ...rest];
    }
  }
}

/** Source by source: the minimum cut of what the controls chosen before leave open. */
function byFlow(graph: AttackGraph, steps: readonly Step[], pairs: readonly Pair[]): readonly Control[] {
  const chosen = new Map<string, Control>();
  for (const source of new Set(pairs.map((pair) => pair.source))) {
    const open = steps.filter((step) => !closes(step, new Set(chosen.keys())));
    const goals = new Set(pairs.filter((pair) => pair.source === source).map(({ goal }) => goal));
    const edges = open.map((step) => ({
      from: step.from,
      to: step.to,
      capacity: missing(step).filter(({ at }) => !chosen.has(at)).length || Number.POSITIVE_INFINITY,
      step,
    }));
    for (const { step } of minimumCut(graph.positions.length, edges, source, goals)) {
      for (const control of missing(step)) chosen.set(control.at, control);
    }
  }
  return [...chosen.values()];
}

/** Leaves out, last first, what the others cut without. */
function pruned(
  controls: readonly Control[],
  holds: (chosen: ReadonlySet<string>) => boolean,
): readonly Control[] {
  let kept = controls;
  for (const control of controls.toReversed()) {
    const others = kept.filter((one) => one !== control);
    if (holds(new Set(others.map(({ at }) => at)))) kept = others;
  }
  return kept;
}
