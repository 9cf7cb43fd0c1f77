/** Indexes over the model that every posture table needs; built once, so that large designs stay linear. */
import type {
  AuditLog,
  Component,
  Data,
  Flow,
  Hook,
  Identity,
  Isolation,
  Key,
  Model,
  Secret,
  SecurityGroup,
  Trail,
} from '../model/model.ts';

/** What is found by id or by component. */
export interface Lookups {
  readonly model: Model;
  readonly components: ReadonlyMap<string, Component>;
  readonly keys: ReadonlyMap<string, Key>;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly trails: ReadonlyMap<string, Trail>;
  readonly logs: ReadonlyMap<string, AuditLog>;
  readonly isolation: ReadonlyMap<string, Isolation>;
  /** Audit logs by the component that writes them. */
  readonly logsOf: ReadonlyMap<string, readonly AuditLog[]>;
  /** Trails that record reads and writes, by the component whose they are. */
  readonly trailsOf: ReadonlyMap<string, readonly Trail[]>;
  /** Secrets by the component that reads them. */
  readonly secretsOf: ReadonlyMap<string, readonly Secret[]>;
  /** Components whose unhandled messages go there, by the component that takes them. */
  readonly deadLettersFrom: ReadonlyMap<string, readonly Component[]>;
  /** Ids of everything that some alert watches. */
  readonly watched: ReadonlySet<string>;
  /** Hooks by the component in which they happen. */
  readonly hooksOf: ReadonlyMap<Component, readonly Hook[]>;
  readonly flowsWith: ReadonlyMap<Data, readonly Flow[]>;
  readonly componentsWith: ReadonlyMap<Data, readonly Component[]>;
  /** Security groups by the component that wears them. */
  readonly wearsGroup: ReadonlyMap<string, readonly SecurityGroup[]>;
}

const known = new WeakMap<Model, Lookups>();

/** The indexes of a model, made when they are first asked for: every table needs the same. */
export function lookupsOf(model: Model): Lookups {
  const lookups = known.get(model) ?? indexed(model);
  known.set(model, lookups);
  return lookups;
}

function indexed(model: Model): Lookups {
  const groups = model.networks.flatMap((network) => network.securityGroups);
  return {
    model,
    components: byId(model.components),
    keys: byId(model.keys),
    identities: byId(model.identities),
    trails: byId(model.trails),
    logs: byId(model.logs),
    isolation: new Map(model.isolation.map((one) => [one.component.id, one])),
    logsOf: grouped(model.logs, (log) => [log.of.id]),
    trailsOf: grouped(model.trails, (trail) => trail.dataEvents.map(({ id }) => id)),
    secretsOf: grouped(model.secrets, (secret) => secret.readers.map(({ id }) => id)),
    deadLettersFrom: grouped(model.components, ({ stated }) => [stated['dead-letter'] ?? []].flat()),
    watched: new Set(model.alerts.flatMap(({ watches }) => watches)),
    hooksOf: grouped(model.hooks, ({ source }) => [source]),
    flowsWith: grouped(model.flows, (flow) => flow.carries),
    componentsWith: grouped(model.components, (component) => component.handles),
    wearsGroup: grouped(groups, (group) => group.components.map(({ id }) => id)),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** The items by each of their keys. */
export function grouped<K, T>(
  list: readonly T[],
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
