/** Which components keep what others could not deliver or handle. */
import type { Model } from '../model.ts';

/** Ids that some component, event or flow names as its dead letter. */
export function deadLetters(model: Model): ReadonlySet<string> {
  return new Set(
    [...model.components, ...model.hooks, ...model.flows].flatMap(
      ({ stated }) => stated['dead-letter'] ?? [],
    ),
  );
}
