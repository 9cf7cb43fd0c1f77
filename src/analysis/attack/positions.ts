/** Numbers positions and collects steps while a graph is built; steps that lead back to where they start are dropped. */
import type { Model } from '../../model/model.ts';
import type { AttackGraph, Position, Step } from './graph.ts';

/** A step before its ends have numbers. */
export type Draft = Omit<Step, 'from' | 'to' | 'reaches' | 'gain'> & Partial<Pick<Step, 'reaches' | 'gain'>>;

/** A graph that is being built. */
export interface Building {
  readonly step: (from: Position, to: Position, draft: Draft) => void;
  /** Whether a step of any means leads from one to the other. */
  readonly joins: (from: Position, to: Position) => boolean;
  readonly source: (position: Position) => void;
  readonly finish: (model: Model) => AttackGraph;
}

/** Starts a graph. */
export function startGraph(): Building {
  const positions: Position[] = [];
  const steps: Step[] = [];
  const joined = new Set<string>();
  const sources = new Set<number>();
  const kinds = new Map<string, Map<object | string, number>>();
  const numberOf = (position: Position): number => {
    const of = position.kind === 'internet' ? 'internet' : position.of;
    const known = kinds.get(position.kind) ?? new Map<object | string, number>();
    kinds.set(position.kind, known);
    const number = known.get(of) ?? positions.length;
    if (number === positions.length) {
      known.set(of, number);
      positions.push(position);
    }
    return number;
  };
  return {
    step(from, to, draft) {
      const [start, end] = [numberOf(from), numberOf(to)];
      if (start === end) return;
      joined.add(`${start} ${end}`);
      steps.push({ reaches: [], gain: null, ...draft, from: start, to: end });
    },
    joins: (from, to) => joined.has(`${numberOf(from)} ${numberOf(to)}`),
    source: (position) => void sources.add(numberOf(position)),
    finish(model) {
      const leaving: Step[][] = positions.map(() => []);
      for (const step of steps) leaving[step.from]?.push(step);
      return { model, positions, steps, leaving, sources: [...sources] };
    },
  };
}
