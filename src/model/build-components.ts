/** Components, actors and the flows between them. */
import { services } from '../aws/services/index.generated.ts';
import type { ComponentSpec, Spec } from '../spec/spec.generated.ts';
import { actorBoundary, componentBoundary } from './boundaries.ts';
import type { GrowingNetwork } from './build-networks.ts';
import { customService } from './custom-service.ts';
import { byId, elements, lookUp, resolve } from './elements.ts';
import type { Account, Actor, Component, Data, Element, Flow } from './model.ts';

interface GrowingComponent extends Component {
  readonly flowsIn: Flow[];
  readonly flowsOut: Flow[];
  readonly handles: Data[];
}

/** What components are resolved against. */
export interface Surroundings {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly networks: ReadonlyMap<string, GrowingNetwork>;
  readonly data: ReadonlyMap<string, Data>;
}

/** The moving half of the model. */
export interface Parts {
  readonly components: readonly Component[];
  readonly actors: readonly Actor[];
  readonly flows: readonly Flow[];
}

const serviceById = byId(services);

/** Builds components, actors and flows, and lets components join their networks. */
export function buildParts(spec: Spec, around: Surroundings): Parts {
  const components = elements(spec.components, '/components').flatMap((base) => buildComponent(base, around));
  for (const component of components) {
    const network = component.network === null ? undefined : around.networks.get(component.network.id);
    network?.components.push(component);
  }
  const actors: readonly Actor[] = elements(spec.actors, '/actors').map((actor) => ({
    ...actor,
    kind: 'actor',
    boundary: actorBoundary(actor.stated),
  }));
  const ends = new Map<string, Actor | GrowingComponent>([...byId(actors), ...byId(components)]);
  const flows = buildFlows(spec, ends, around.data);
  rememberFlows(byId(components), flows);
  return { components, actors, flows };
}

function buildComponent(base: Element<ComponentSpec>, around: Surroundings): readonly GrowingComponent[] {
  const { stated } = base;
  const service = stated.service === 'custom' ? customService(stated) : serviceById.get(stated.service);
  if (service === undefined) return [];
  const network = lookUp(stated.network, around.networks);
  const account = lookUp(stated.account, around.accounts) ?? network?.account ?? null;
  const subnets = resolve(stated.subnets, byId(network?.subnets ?? []));
  const regions = account?.stated.regions ?? [];
  const stores = resolve(stated.stores, around.data);
  return [
    {
      ...base,
      kind: 'component',
      service,
      account,
      network,
      subnets,
      region: stated.region ?? network?.region ?? (regions.length === 1 ? (regions[0] ?? null) : null),
      zones: [...new Set(subnets.map(({ zone }) => zone))].toSorted(),
      stores,
      handles: [...stores],
      boundary: componentBoundary(stated, service, account, network, subnets),
      flowsIn: [],
      flowsOut: [],
    },
  ];
}

function buildFlows(
  spec: Spec,
  ends: ReadonlyMap<string, Actor | Component>,
  data: ReadonlyMap<string, Data>,
): readonly Flow[] {
  return elements(spec.flows, '/flows').flatMap((base) => {
    const from = ends.get(base.stated.from);
    const to = ends.get(base.stated.to);
    if (from === undefined || to === undefined) return [];
    const carries = resolve(base.stated.carries, data);
    return [{ ...base, from, to, carries, crossesBoundary: from.boundary.id !== to.boundary.id }];
  });
}

function rememberFlows(components: ReadonlyMap<string, GrowingComponent>, flows: readonly Flow[]): void {
  for (const flow of flows) {
    const from = components.get(flow.from.id);
    const to = components.get(flow.to.id);
    from?.flowsOut.push(flow);
    to?.flowsIn.push(flow);
    for (const component of [from, to]) {
      for (const data of flow.carries) {
        if (component !== undefined && !component.handles.includes(data)) component.handles.push(data);
      }
    }
  }
}
