/** What an attacker could do to a design: the ways worth telling, and the controls that would end them. */
import type { Model } from '../../model/model.ts';
import { attackGraphOf } from './build-graph.ts';
import { type ControlCut, cutOf } from './cut.ts';
import { type AttackPath, findPaths } from './find-paths.ts';
import { type AttackGraph, effortOf, type State, type Step } from './graph.ts';

/** Ways that share all steps but the last: one story with several ends. */
export interface AttackStory {
  readonly key: string;
  readonly state: State;
  readonly effort: number;
  /** The steps before the end. */
  readonly approach: readonly Step[];
  /** The last step for each place of data, the easiest first. */
  readonly ends: readonly [Step, ...Step[]];
  /** Whether it is told in full; the others are listed. */
  readonly shown: boolean;
}

/** The whole analysis. */
export interface Attack {
  readonly graph: AttackGraph;
  /** The shown ones first, each worst first. */
  readonly stories: readonly AttackStory[];
  readonly pairs: number;
  readonly bounds: readonly string[];
  readonly cut: ControlCut;
}

const MOST_SHOWN = 5;

const known = new WeakMap<Model, Attack>();

/** The analysis of a model; the review and the diagrams share one. */
export function attackOf(model: Model): Attack {
  const before = known.get(model);
  if (before !== undefined) return before;
  const graph = attackGraphOf(model);
  const { paths, pairs, bounds, followed } = findPaths(graph);
  const stories = inOrderOfTelling(graph, paths);
  const attack = { graph, stories, pairs, bounds, cut: cutOf(graph, followed) };
  known.set(model, attack);
  return attack;
}

function inOrderOfTelling(graph: AttackGraph, paths: readonly AttackPath[]): readonly AttackStory[] {
  const stories = together(graph, paths);
  const shown = new Set(firstOfEachSource(stories));
  for (const story of stories) if (shown.size < MOST_SHOWN) shown.add(story);
  return [
    ...stories.filter((story) => shown.has(story)).map((story) => ({ ...story, shown: true })),
    ...stories.filter((story) => !shown.has(story)),
  ];
}

/** The worst of each source, so that one source with many ways does not hide the others. */
function firstOfEachSource(stories: readonly AttackStory[]): readonly AttackStory[] {
  const sources = new Map<number | undefined, AttackStory>();
  for (const story of stories) {
    const source = (story.approach[0] ?? story.ends[0]).from;
    if (!sources.has(source)) sources.set(source, story);
  }
  return [...sources.values()].slice(0, MOST_SHOWN);
}

function together(graph: AttackGraph, paths: readonly AttackPath[]): readonly AttackStory[] {
  const groups = new Map<string, { readonly path: AttackPath; readonly ends: [Step, ...Step[]] }>();
  const numbers = new Map(graph.steps.map((step, number) => [step, number]));
  for (const path of paths) {
    const end = path.steps.at(-1);
    if (end === undefined) continue;
    const approach = path.steps.slice(0, -1).map((step) => numbers.get(step));
    // A way of one step has its whole story in that step.
    const name = JSON.stringify([path.state, approach.length === 0 ? path.key : approach]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { path, ends: [end] });
    else group.ends.push(end);
  }
  return [...groups.values()].map(({ path, ends }) => ({
    key: path.key,
    state: path.state,
    effort: path.steps.reduce((sum, step) => sum + effortOf(step), 0),
    approach: path.steps.slice(0, -1),
    ends,
    shown: false,
  }));
}
