/** What is asked of a design again and again is worked out once for each, so that a large design costs no more per element. */
import type { Model } from '../model/model.ts';

/** The same question with its answer kept for each design. */
export function once<T>(make: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly answer: T }>();
  return (model) => {
    const kept = known.get(model) ?? { answer: make(model) };
    known.set(model, kept);
    return kept.answer;
  };
}

/** The things by what each is filed under, in the order met; one thing may be filed in several places. */
export function filed<T, K>(
  things: readonly T[],
  under: (thing: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const files = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of under(thing)) {
      const file = files.get(key);
      if (file === undefined) files.set(key, [thing]);
      else file.push(thing);
    }
  }
  return files;
}
