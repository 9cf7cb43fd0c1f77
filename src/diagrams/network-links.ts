/** Lines inside the drawing of a network: what flows between its subnets, and between instances of one store. */
import type { Model, Subnet } from '../model/model.ts';
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
  for (const flow of model.flows) {
    const starts = instances.filter(({ component }) => component === flow.from).map(({ subnet }) => subnet);
    const ends = instances.filter(({ component }) => component === flow.to).map(({ subnet }) => subnet);
    for (const start of new Set(starts)) {
      for (const end of new Set(ends)) {
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
