/** The numbers under which flows stand in tables and drawings: their place in the spec, from 1. */
import type { Flow, Model } from '../model/model.ts';

const numbers = new WeakMap<Model, ReadonlyMap<Flow, number>>();

/** Numbers by flow; counted once, for a large design has many drawings. */
export function flowNumbers(model: Model): ReadonlyMap<Flow, number> {
  const known = numbers.get(model) ?? new Map(model.flows.map((flow, index) => [flow, index + 1]));
  numbers.set(model, known);
  return known;
}
