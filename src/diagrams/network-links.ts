/** Lines inside the drawing of a network: what flows between its subnets, and between instances of one store. */
import type { Model, Subnet } from '../model/model.ts';
import { flowNumbers } from './flow-numbers.ts';
import type { Flowchart, MermaidId } from './flowchart.ts';
import type { Instance } from './instances.ts';

/** What flows from a subnet to another of its zone. */
interface Connection {
  readonly start: Subnet;
  readonly end: Subnet;
  readonly from: MermaidId;
  readonly to: MermaidId;
  readonly words: Set<string>;
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
  const ports = new Map<string, Connection>();
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
        const from = subnetIds.get(start);
        const to = subnetIds.get(end);
        if (start === end || start.zone !== end.zone || from === undefined || to === undefined) continue;
        const edge = ports.get(`${from} ${to}`) ?? { start, end, from, to, words: new Set() };
        edge.words.add(String(flow.stated.port ?? flow.stated.protocol ?? 'port not stated'));
        ports.set(`${from} ${to}`, edge);
      }
    }
  }
  const shown = [...subnetIds.keys()];
  const far: string[] = [];
  for (const { start, end, from, to, words } of ports.values()) {
    const text = [...words].join(', ');
    if (areNeighbours(start, end, shown)) chart.edge(from, to, text, 'plain');
    else far.push(`${start.title} to ${end.title} (${text})`);
  }
  const named = far.length > MOST_FAR ? [...far.slice(0, MOST_FAR), `${far.length - MOST_FAR} more`] : far;
  return far.length === 0 ? [] : [`Connections past a subnet, not drawn: ${named.join('; ')}.`];
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

/** Lines between the instances of a database that is spread over zones; whether there are any. */
export function drawReplication(
  chart: Flowchart,
  instances: readonly Instance[],
  ids: ReadonlyMap<Instance, MermaidId>,
): boolean {
  let drawn = false;
  for (const component of new Set(instances.map((one) => one.component))) {
    if (component.stated.deployment === undefined) continue;
    const own = instances.filter((one) => one.component === component);
    for (const [index, one] of own.slice(1).entries()) {
      const from = ids.get(own[index] ?? one);
      const to = ids.get(one);
      if (from === undefined || to === undefined) continue;
      chart.edge(from, to, null, 'dashed');
      drawn = true;
    }
  }
  return drawn;
}
