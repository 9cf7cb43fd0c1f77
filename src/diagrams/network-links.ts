/** Lines inside the drawing of a network: what flows between its subnets, and between instances of one store. */
import type { Model, Subnet } from '../model/model.ts';
import { flowNumbers } from './flow-numbers.ts';
import type { Flowchart, MermaidId } from './flowchart.ts';
import type { Instance } from './instances.ts';

/** What flows from a subnet to another of its zone. */
interface Connection {
  readonly start: Subnet;
  readonly end: Subnet;
  /** Ports, or protocols where no port is stated. */
  readonly words: ReadonlySet<string>;
}

/** Most connections that a caption names. */
const MOST_FAR = 6;

/**
 * In each zone an arrow from tier to tier for the flows between what stands there, with their ports. An arrow
 * past a subnet that lies between would run through its boxes: such connections are returned as a sentence.
 */
export function drawConnections(
  chart: Flowchart,
  model: Model,
  instances: readonly Instance[],
  subnetIds: ReadonlyMap<Subnet, MermaidId>,
): readonly string[] {
  const shown = [...subnetIds.keys()];
  const far: string[] = [];
  for (const { start, end, words } of connectionsOf(model, instances)) {
    const text = [...words].join(', ');
    const [from, to] = [subnetIds.get(start), subnetIds.get(end)];
    if (from === undefined || to === undefined) continue;
    if (areNeighbours(start, end, shown)) chart.edge(from, to, text, 'plain');
    else far.push(`${start.title} to ${end.title} (${text})`);
  }
  const named = far.length > MOST_FAR ? [...far.slice(0, MOST_FAR), `${far.length - MOST_FAR} more`] : far;
  return far.length === 0 ? [] : [`Connections past a subnet, not drawn: ${named.join('; ')}.`];
}

/** What each subnet sends to which others of its zone: flows by port, and copies of a database. */
export function connectsTo(
  model: Model,
  instances: readonly Instance[],
): ReadonlyMap<Subnet, ReadonlySet<string>> {
  const told = new Map<Subnet, Set<string>>();
  const tell = (subnet: Subnet, words: string): void => {
    told.set(subnet, (told.get(subnet) ?? new Set<string>()).add(words));
  };
  for (const { start, end, words } of connectionsOf(model, instances)) {
    tell(start, `${end.id} (${[...words].join(', ')})`);
  }
  for (const [writer = null, ...copies] of replicasOf(instances)) {
    for (const { subnet, component } of copies)
      if (writer !== null && writer.subnet !== subnet)
        tell(writer.subnet, `${subnet.id} (replication of ${component.title})`);
  }
  return told;
}

/** The flows between instances in different subnets of one zone, joined by the pair of subnets. */
function connectionsOf(model: Model, instances: readonly Instance[]): readonly Connection[] {
  const connections = new Map<Subnet, Map<Subnet, Set<string>>>();
  const places = subnetsByComponent(instances);
  // A design has many networks: only the flows of what stands in this one are looked at.
  const numbers = flowNumbers(model);
  const here = [...places.keys()]
    .flatMap(({ flowsOut }) => flowsOut)
    .toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  for (const flow of here) {
    if (flow.from.kind === 'actor' || flow.to.kind === 'actor') continue;
    for (const start of places.get(flow.from) ?? []) {
      for (const end of places.get(flow.to) ?? []) {
        if (start === end || start.zone !== end.zone) continue;
        const from = connections.get(start) ?? new Map<Subnet, Set<string>>();
        const words = from.get(end) ?? new Set<string>();
        words.add(String(flow.stated.port ?? flow.stated.protocol ?? 'port not stated'));
        connections.set(start, from.set(end, words));
      }
    }
  }
  return [...connections].flatMap(([start, ends]) =>
    [...ends].map(([end, words]) => ({ start, end, words })),
  );
}

/** The subnets in which something of a component is drawn. */
function subnetsByComponent(
  instances: readonly Instance[],
): ReadonlyMap<Instance['component'], ReadonlySet<Subnet>> {
  const places = new Map<Instance['component'], Set<Subnet>>();
  for (const { component, subnet } of instances) {
    const known = places.get(component);
    if (known === undefined) places.set(component, new Set([subnet]));
    else known.add(subnet);
  }
  return places;
}

/** Whether no other subnet of their zone stands between two subnets; drawn subnets are in the order drawn. */
function areNeighbours(one: Subnet, other: Subnet, drawn: readonly Subnet[]): boolean {
  const column = drawn.filter(({ zone }) => zone === one.zone);
  return Math.abs(column.indexOf(one) - column.indexOf(other)) === 1;
}

/**
 * Lines that join the instances of a database that is spread over zones; whether there are any. Each is copied to from
 * the first: a line has no head, for it leads past those that lie between.
 */
export function drawReplication(
  chart: Flowchart,
  instances: readonly Instance[],
  ids: ReadonlyMap<Instance, MermaidId>,
): boolean {
  let drawn = false;
  for (const own of replicasOf(instances)) {
    for (const [index, other] of own.slice(1).entries()) {
      const [from, to] = [ids.get(own[index] ?? other), ids.get(other)];
      if (from === undefined || to === undefined) continue;
      chart.edge(from, to, null, 'joined');
      drawn = true;
    }
  }
  return drawn;
}

/** The instances of each database that is spread over zones, the one that is written to first. */
function replicasOf(instances: readonly Instance[]): readonly (readonly Instance[])[] {
  const spread = [...new Set(instances.map(({ component }) => component))].filter(
    ({ stated }) => stated.deployment !== undefined,
  );
  return spread.map((component) => instances.filter((one) => one.component === component));
}
