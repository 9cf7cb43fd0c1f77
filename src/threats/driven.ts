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

/** What a request, object or message of a tenant or customer reaches. */
export const drivenFromOutside: (model: Model) => ReadonlySet<Component> = once((model) => {
  const hooked = hookedFrom(model);
  const driven = new Set<Component>();
  for (const { from, to } of model.flows) {
    const outsider =
      from.kind === 'actor' && from.stated.trust !== 'workforce' && from.stated.trust !== 'operator';
    if (outsider && to.kind === 'component') driven.add(to);
  }
  for (const one of driven) {
    const next = one.flowsOut.flatMap(({ to }) => (to.kind === 'component' ? [to] : []));
    for (const component of [...next, ...(hooked.get(one) ?? [])]) driven.add(component);
  }
  return driven;
});
