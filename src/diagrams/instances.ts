/** What is drawn in a subnet: every instance of every component, never one box that stands for three. */
import type { Component, Network, Subnet } from '../model/model.ts';
import type { Shape } from './flowchart.ts';
import { type Emblem, serviceEmblem } from './glyphs.ts';
import type { Look } from './palette.ts';

/** One box in a subnet. */
export interface Instance {
  readonly component: Component;
  readonly subnet: Subnet;
  readonly text: string;
  readonly shape: Shape;
  readonly look: Look;
  readonly emblem: Emblem;
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  'single-az': ['only instance'],
  'multi-az-instance': ['primary', 'standby'],
  'multi-az-cluster': ['writer', 'readable standby', 'readable standby'],
  'aurora-single': ['only instance'],
  'aurora-multi-az': ['writer', 'reader'],
};

const known = new WeakMap<Network, readonly Instance[]>();

/** Every instance of every component in a network, in the order of the spec; found once for all of its drawings. */
export function instancesOf(network: Network): readonly Instance[] {
  const before = known.get(network);
  if (before !== undefined) return before;
  const instances = network.components.flatMap((component) =>
    component.subnets.length === 0 ? [] : instancesIn(component),
  );
  known.set(network, instances);
  return instances;
}

function instancesIn(component: Component): readonly Instance[] {
  const { subnets, service, stated } = component;
  if (stated.deployment !== undefined) {
    const readers = Array.from({ length: stated.readers ?? 0 }, () => 'reader');
    return spread(
      component,
      [...(ROLES[stated.deployment] ?? ['instance']), ...readers],
      'cylinder',
      'store',
    );
  }
  if (stated.nodes !== undefined)
    return spread(component, numbered('node', stated.nodes), 'cylinder', 'store');
  const running = stated.capacity?.desired ?? stated.capacity?.min;
  if (running !== undefined) return spread(component, numbered(unitOf(component), running), 'box', 'compute');
  if (service.id === 'ec2') return spread(component, ['instance'], 'box', 'compute');
  const [shape, look, word] = faceOf(component);
  const emblem = serviceEmblem(service);
  return subnets.map((subnet) => ({
    component,
    subnet,
    text: `${component.title}\n${word}`,
    shape,
    look,
    emblem,
  }));
}

/** What the capacity of a component counts. */
export function unitOf({ service }: Component): string {
  if (service.id === 'ecs' || service.id === 'batch') return 'task';
  return service.id === 'eks' ? 'node' : 'instance';
}

/** One after the other over the subnets, so that zones fill evenly. */
function spread(
  component: Component,
  roles: readonly string[],
  shape: Shape,
  look: Look,
): readonly Instance[] {
  const emblem = serviceEmblem(component.service);
  return roles.flatMap((role, index) => {
    const subnet = component.subnets[index % component.subnets.length];
    return subnet === undefined
      ? []
      : [{ component, subnet, text: `${component.title}\n${role}`, shape, look, emblem }];
  });
}

function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
}

/** What stands in every subnet that it is attached to: an interface, a node of a balancer, a mount target. */
function faceOf({ service }: Component): readonly [Shape, Look, string] {
  switch (service.category) {
    case 'function':
      return ['round', 'compute', 'function interface'];
    case 'load-balancer':
      return ['box', 'edge', 'load balancer node'];
    case 'file-store':
      return ['cylinder', 'store', 'mount target'];
    case 'database':
    case 'cache':
    case 'stream':
      return ['cylinder', 'store', service.name.replace(/^(Amazon|AWS) /, '')];
    default:
      return ['box', 'compute', service.name.replace(/^(Amazon|AWS) /, '')];
  }
}

/** Equal instances of a component in a subnet as one box that says how many they are. */
export function counted(instances: readonly Instance[]): readonly Instance[] {
  const groups = new Map<Component, Map<Subnet, Instance[]>>();
  for (const one of instances) {
    const bySubnet = groups.get(one.component) ?? new Map<Subnet, Instance[]>();
    groups.set(one.component, bySubnet.set(one.subnet, [...(bySubnet.get(one.subnet) ?? []), one]));
  }
  return [...groups.values()].flatMap((bySubnet) =>
    [...bySubnet.values()].flatMap(([first, ...others]) => {
      if (first === undefined || others.length === 0) return first ?? [];
      return [{ ...first, text: `${first.component.title}\n${others.length + 1} instances` }];
    }),
  );
}
