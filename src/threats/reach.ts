/** Who can send something to a component: directly, or through front doors that only pass requests on. */
import type { Actor, Component, Model } from '../model/model.ts';
import { part } from './phrase.ts';
import type { Exposure } from './threat.ts';

/** The nearest source of a request, and the actors that are as near as that. */
export interface Reach {
  readonly exposure: Exposure;
  readonly actors: readonly Actor[];
}

const FRONT_DOORS: readonly string[] = ['api', 'load-balancer', 'edge'];
const FROM_OUTSIDE: readonly Exposure[] = ['external', 'partner', 'workforce'];
const EXPOSURE = {
  external: 'external',
  partner: 'partner',
  workforce: 'workforce',
  operator: 'workforce',
} as const satisfies Record<Actor['stated']['trust'], Exposure>;

/** How near an actor is. */
export function exposureOf(actor: Actor): Exposure {
  return EXPOSURE[actor.stated.trust];
}

/** The nearest of the actors; `internal` without any. */
export function nearest(actors: readonly Actor[]): Reach {
  for (const exposure of FROM_OUTSIDE) {
    const near = actors.filter((actor) => exposureOf(actor) === exposure);
    if (near.length > 0) return { exposure, actors: near };
  }
  return { exposure: 'internal', actors: [] };
}

const senders = new WeakMap<Model, ReadonlyMap<Component, readonly Component[]>>();

/** The reach of a component: its own callers and those of the front doors before it. */
export function reachOf(component: Component, model: Model): Reach {
  const before = doorsOf(model);
  const seen = new Set<Component>([component]);
  const actors = new Set<Actor>();
  for (const one of seen) {
    for (const { from } of one.flowsIn) {
      if (from.kind === 'actor') actors.add(from);
      else if (isFrontDoor(from)) seen.add(from);
    }
    for (const door of before.get(one) ?? []) seen.add(door);
  }
  return nearest([...actors]);
}

/** The nearest reach of several components that are told together. */
export function reachOfAll(components: readonly Component[], model: Model): Reach {
  return nearest([...new Set(components.flatMap((component) => reachOf(component, model).actors))]);
}

/** Whether the component only passes requests on to what stands behind it. */
function isFrontDoor(component: Component): boolean {
  return FRONT_DOORS.includes(component.service.category);
}

/** Front doors by the component that they name as target or origin. */
function doorsOf(model: Model): ReadonlyMap<Component, readonly Component[]> {
  const known = senders.get(model);
  if (known !== undefined) return known;
  const byName = new Map(model.components.map((component) => [component.id, component]));
  const doors = new Map<Component, Component[]>();
  for (const door of model.components.filter(isFrontDoor)) {
    for (const id of [...(door.stated.targets ?? []), ...(door.stated.origins ?? [])]) {
      const behind = byName.get(id);
      if (behind === undefined) continue;
      const before = doors.get(behind);
      if (before === undefined) doors.set(behind, [door]);
      else before.push(door);
    }
  }
  senders.set(model, doors);
  return doors;
}

/** The source of a statement: somebody who poses as the actors in reach, else somebody already inside. */
export function attacker({ actors }: Reach, inside: Component): string {
  return actors.length > 0
    ? part`An attacker who comes as ${actors}`
    : part`An intruder who is already in ${inside.account ?? inside}`;
}
