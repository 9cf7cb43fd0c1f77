/** What somebody outside sets to work, however many steps behind the door. */
import type { Component, Model } from '../model/model.ts';
import { filed, once } from './once.ts';

/** Components that are set off by each, through an event. */
export const hookedFrom: (model: Model) => ReadonlyMap<Component, readonly Component[]> = once((model) => {
  const bySource = filed(model.hooks, ({ source }) => [source]);
  return new Map(
    Array.from(bySource, ([source, hooks]) => [source, hooks.flatMap(({ targets }) => targets)]),
  );
});

/** Somebody who is not of the organization. */
export type Outsider = 'external' | 'partner';
const OUTSIDERS: readonly Outsider[] = ['external', 'partner'];

/** What a request, object or message of a tenant or customer reaches, and the farthest outsider whose it may be. */
export const drivenFromOutside: (model: Model) => ReadonlyMap<Component, Outsider> = once((model) => {
  const hooked = hookedFrom(model);
  const driven = new Map<Component, Outsider>();
  for (const outsider of OUTSIDERS) {
    const started = model.flows.flatMap(({ from, to }) =>
      from.kind === 'actor' && from.stated.trust === outsider && to.kind === 'component' ? [to] : [],
    );
    const reached = new Set(started.filter((component) => !driven.has(component)));
    for (const one of reached) {
      driven.set(one, outsider);
      const next = one.flowsOut.flatMap(({ to }) => (to.kind === 'component' ? [to] : []));
      for (const component of [...next, ...(hooked.get(one) ?? [])])
        if (!driven.has(component)) reached.add(component);
    }
  }
  return driven;
});
