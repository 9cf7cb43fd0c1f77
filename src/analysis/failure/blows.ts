/** What goes at once with a zone, a way out, an endpoint, a Region, a dependency or a key. */
import { fact } from '../../model/fact.ts';
import type {
  Actor,
  Component,
  Egress,
  Endpoint,
  Flow,
  Identity,
  Key,
  Model,
  Network,
  Subject,
} from '../../model/model.ts';
import type { Pointer } from '../../source/pointer.ts';
import { child } from '../../source/pointer.ts';
import { isProvider } from '../blast/identity-radius.ts';
import type { Blow, Effect, FailureKind } from './failure.ts';
import { inOneZone } from './zones.ts';

/** Every failure that is tried, in the order of the spec. */
export function blowsOf(model: Model): readonly Blow[] {
  return [
    ...zonesOf(model).map(([zone, networks]) => zoneBlow(zone, networks)),
    ...model.networks.flatMap((network) => [
      ...network.egress.filter(isNat).map((egress) => natBlow(egress, network)),
      ...network.endpoints.map((endpoint) => endpointBlow(endpoint, network, model)),
    ]),
    ...regionsOf(model).map(([region, at]) => regionBlow(region, at, model)),
    ...model.actors
      .filter(({ stated }) => stated.kind === 'system')
      .map((actor) => dependencyBlow(actor, flowsTo(model).get(actor) ?? [])),
    ...model.identities.filter(isProvider).map((identity) => providerBlow(identity, model)),
    ...model.keys.map(keyBlow),
  ].filter(({ components, flows }) => components.size + flows.size > 0);
}

const STOPS = (because: string): Effect => ({ state: 'stops', because });
const DEGRADES = (because: string): Effect => ({ state: 'degrades', because });

function blow(
  kind: FailureKind,
  subject: Subject,
  components: readonly (readonly [Component, Effect])[],
  flows: readonly (readonly [Flow, Effect])[],
  facts: readonly Pointer[],
): Blow {
  return {
    kind,
    subject,
    components: new Map(components),
    flows: new Map(flows),
    facts: [...new Set(facts)],
  };
}

function zonesOf(model: Model): readonly (readonly [string, readonly Network[]])[] {
  const zones = new Map<string, Network[]>();
  for (const network of model.networks) {
    for (const zone of network.zones) zones.set(zone, [...(zones.get(zone) ?? []), network]);
  }
  return [...zones].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function zoneBlow(zone: string, networks: readonly Network[]): Blow {
  const hit = networks.flatMap(({ components }) => components.filter(({ zones }) => zones.includes(zone)));
  const lost = networks.flatMap((network) =>
    network.egress.filter((egress) => isNat(egress) && egress.subnet?.zone === zone),
  );
  const roads = lost.flatMap((egress) => [...natBlow(egress, egress.network).flows]);
  const place = networks
    .flatMap(({ subnets }) => subnets.filter((subnet) => subnet.zone === zone))
    .map((subnet) => child(subnet.at, 'az'));
  return blow(
    'zone',
    { id: zone, title: zone, at: place[0] ?? '/networks' },
    hit.map((component) => {
      const one = inOneZone(component, zone);
      return [
        component,
        one === null
          ? DEGRADES(`it goes on in ${component.zones.length - 1} of ${component.zones.length} zones`)
          : STOPS(one),
      ] as const;
    }),
    roads,
    [...place, ...hit.map((component) => fact(component, 'subnets').at)],
  );
}

function isNat({ stated }: Egress): boolean {
  return (
    stated.kind === 'nat-gateway' || stated.kind === 'nat-instance' || stated.kind === 'regional-nat-gateway'
  );
}

/** Flows by NAT: they stop with the only way out, and in its zone where every zone has one. */
function natBlow(egress: Egress, network: Network): Blow {
  const others = network.egress.filter((one) => one !== egress && isNat(one)).length;
  const flows = network.components.flatMap(({ flowsOut }) =>
    flowsOut.filter(({ stated }) => stated.path === 'nat'),
  );
  const effect =
    others === 0
      ? STOPS(`\`${egress.id}\` is the only way out of \`${network.id}\``)
      : DEGRADES(`\`${network.id}\` has ${others} more ${others === 1 ? 'way' : 'ways'} out`);
  return blow(
    'nat-gateway',
    egress,
    [],
    flows.map((flow) => [flow, effect] as const),
    [egress.at, ...flows.map((flow) => fact(flow, 'path').at)],
  );
}

/** Flows to the service by an endpoint stop; what only fetches secrets through it degrades. */
function endpointBlow(endpoint: Endpoint, network: Network, model: Model): Blow {
  const { service } = endpoint.stated;
  const byEndpoint = (flow: Flow): boolean =>
    (flow.stated.path === 'interface-endpoint' || flow.stated.path === 'gateway-endpoint') &&
    [flow.from, flow.to].some((end) => end.kind === 'component' && end.service.endpoint === service);
  const flows = network.components.flatMap(({ flowsIn, flowsOut }) =>
    [...flowsIn, ...flowsOut].filter(byEndpoint),
  );
  const store = { secretsmanager: 'secrets-manager', ssm: 'ssm-securestring' }[service];
  const readers =
    store === undefined
      ? []
      : model.secrets
          .filter(({ stated }) => stated.store === store)
          .flatMap((secret) =>
            secret.readers.flatMap((reader) =>
              'service' in reader && reader.network === network ? [[reader, secret] as const] : [],
            ),
          );
  return blow(
    'endpoint',
    { ...endpoint, title: `${endpoint.title} endpoint of ${network.title}` },
    readers.map(([reader, secret]) => [reader, DEGRADES(`it cannot fetch \`${secret.id}\` afresh`)] as const),
    [...new Set(flows)].map((flow) => [flow, STOPS(`its road is the endpoint \`${endpoint.id}\``)] as const),
    [
      endpoint.at,
      ...flows.map((flow) => fact(flow, 'path').at),
      ...readers.map(([, secret]) => fact(secret, 'read-by').at),
    ],
  );
}

function regionsOf(model: Model): readonly (readonly [string, Pointer])[] {
  const regions = new Map<string, Pointer>();
  for (const { region, network, account, at } of model.components) {
    if (region === null || regions.has(region)) continue;
    regions.set(
      region,
      network?.region === region
        ? child(network.at, 'region')
        : account === null
          ? at
          : child(account.at, 'regions'),
    );
  }
  return [...regions].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function regionBlow(region: string, at: Pointer, model: Model): Blow {
  const hit = model.components.filter((component) => component.region === region);
  return blow(
    'region',
    { id: region, title: region, at },
    hit.map((component) => {
      const elsewhere = (component.stated['global-tables'] ?? []).filter((other) => other !== region);
      return [
        component,
        elsewhere.length > 0
          ? DEGRADES(`a full copy answers in ${elsewhere.join(', ')}`)
          : STOPS(`it runs in \`${region}\``),
      ] as const;
    }),
    [],
    [at],
  );
}

const callers = new WeakMap<Model, ReadonlyMap<Actor, readonly Flow[]>>();

/** Flows of components by the actor that they ask. */
function flowsTo(model: Model): ReadonlyMap<Actor, readonly Flow[]> {
  const known = callers.get(model);
  if (known !== undefined) return known;
  const found = new Map<Actor, Flow[]>();
  for (const flow of model.flows) {
    if (flow.to.kind !== 'actor' || flow.from.kind !== 'component') continue;
    const flows = found.get(flow.to);
    if (flows === undefined) found.set(flow.to, [flow]);
    else flows.push(flow);
  }
  callers.set(model, found);
  return found;
}

function dependencyBlow(actor: Actor, flows: readonly Flow[]): Blow {
  return blow(
    'dependency',
    actor,
    [],
    flows.map((flow) => [flow, STOPS(`\`${actor.id}\` does not answer`)] as const),
    [actor.at, ...flows.map(({ at }) => at)],
  );
}

/** Nobody can sign in; who has a session goes on until it ends. */
function providerBlow(identity: Identity, model: Model): Blow {
  const flows = model.flows.filter(({ stated }) => stated.authentication?.by === identity.id);
  const session = identity.stated.session;
  const effect = DEGRADES(
    session === undefined
      ? `nobody can sign in at \`${identity.id}\``
      : `nobody can sign in at \`${identity.id}\`; sessions last ${session} at most`,
  );
  return blow(
    'identity-provider',
    identity,
    [],
    flows.map((flow) => [flow, effect] as const),
    [identity.at, ...flows.map((flow) => fact(flow, 'authentication', 'by').at)],
  );
}

function keyBlow(key: Key): Blow {
  const protectedBy = key.protects.filter((one): one is Component => 'service' in one);
  return blow(
    'key',
    key,
    protectedBy.map((component) => [component, STOPS(`its data is encrypted with \`${key.id}\``)] as const),
    [],
    [key.at, ...protectedBy.map((component) => fact(component, 'encryption', 'key').at)],
  );
}
