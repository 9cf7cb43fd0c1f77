/**
 * Spec to model: every name becomes a reference. Names that do not exist have been refused before
 * (`spec/references.ts`), so whatever is missing here is missing from nothing that the author can see.
 */
import type { Spec } from '../spec/spec.generated.ts';
import { buildParts, type Parts } from './build-components.ts';
import { addSecurityGroups, buildNetworks } from './build-networks.ts';
import { byId, element, elements, lookUp, resolve } from './elements.ts';
import type {
  Account,
  Alert,
  Boundary,
  Component,
  Connection,
  Hook,
  Identity,
  Key,
  Model,
  Secret,
} from './model.ts';

/** The model of a valid spec. Pure; never fails. */
export function buildModel(spec: Spec): Model {
  const accounts = elements(spec.accounts, '/accounts');
  const data = elements(spec.data, '/data');
  const accountById = byId(accounts);
  const networks = buildNetworks(elements(spec.networks, '/networks'), accountById);
  const parts = buildParts(spec, { accounts: accountById, networks: byId(networks), data: byId(data) });
  const componentById = byId(parts.components);
  for (const network of networks) addSecurityGroups(network, componentById);
  const channels = elements(spec.channels, '/channels');
  const edge = element('edge', spec.edge ?? {}, '/edge');
  const audit = element('audit', spec.audit ?? {}, '/audit');
  const tenancy = element('tenancy', spec.tenancy ?? {}, '/tenancy');
  return {
    spec,
    design: element('design', spec.design, '/design'),
    accounts,
    connections: buildConnections(spec, accountById),
    networks,
    ...parts,
    data,
    boundaries: boundariesOf(parts),
    ...buildCustody(spec, parts, accountById),
    tenancy,
    isolation: elements(spec.tenancy?.isolation, '/tenancy/isolation').flatMap((base) => {
      const component = componentById.get(base.id);
      return component === undefined ? [] : [{ ...base, component }];
    }),
    hooks: buildHooks(spec, componentById),
    alerts: elements(spec.alerts, '/alerts').map((base): Alert => {
      const watched = base.stated.watches ?? [];
      const watches = typeof watched === 'string' ? [watched] : watched;
      return { ...base, watches, channels: resolve(base.stated.notify, byId(channels)) };
    }),
    channels,
    edge,
    webAcls: elements(edge.stated['web-acls'], '/edge/web-acls'),
    certificates: elements(edge.stated.certificates, '/edge/certificates'),
    domains: elements(edge.stated.domains, '/edge/domains'),
    audit,
    trails: elements(audit.stated.trails, '/audit/trails').map((base) => ({
      ...base,
      account: lookUp(base.stated.account, accountById),
      dataEvents: resolve(base.stated['data-events'], componentById),
    })),
    logs: elements(audit.stated.logs, '/audit/logs').flatMap((base) => {
      const of = componentById.get(base.stated.of);
      return of === undefined ? [] : [{ ...base, of, account: lookUp(base.stated.account, accountById) }];
    }),
    assurance: element('assurance', spec.assurance ?? {}, '/assurance'),
    wellArchitected: element('well-architected', spec['well-architected'] ?? {}, '/well-architected'),
    threats: elements(spec.threats, '/threats'),
  };
}

function buildConnections(spec: Spec, accounts: ReadonlyMap<string, Account>): readonly Connection[] {
  return elements(spec.connections, '/connections').flatMap((base) => {
    const from = accounts.get(base.stated.from);
    const to = accounts.get(base.stated.to);
    return from === undefined || to === undefined ? [] : [{ ...base, from, to }];
  });
}

function buildHooks(spec: Spec, components: ReadonlyMap<string, Component>): readonly Hook[] {
  return elements(spec.events, '/events').flatMap((base) => {
    const source = components.get(base.stated.source);
    if (source === undefined) return [];
    const targets = resolve(base.stated.targets, components);
    return [
      {
        ...base,
        source,
        targets,
        decision: base.stated.decision ?? (targets.length > 0 ? 'used' : 'undecided'),
      },
    ];
  });
}

/** Boundaries that hold something, from the least to the most trusted, then by id. */
function boundariesOf({ components, actors }: Parts): readonly Boundary[] {
  const found = new Map([...actors, ...components].map(({ boundary }) => [boundary.id, boundary]));
  return [...found.values()].toSorted(
    (a, b) => a.trust - b.trust || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Identities, secrets and keys: who holds what for whom. */
function buildCustody(
  spec: Spec,
  { components, actors }: Parts,
  accounts: ReadonlyMap<string, Account>,
): Pick<Model, 'identities' | 'secrets' | 'keys'> {
  const identities: readonly Identity[] = elements(spec.identities, '/identities').map((base) => ({
    ...base,
    subjects: resolve(base.stated.subjects, byId(actors)),
  }));
  const principals = new Map<string, Component | Identity>([...byId(identities), ...byId(components)]);
  const keys = elements(spec.keys, '/keys').map((base): Key & { protects: (Component | Secret)[] } => ({
    ...base,
    account: lookUp(base.stated.account, accounts),
    users: resolve(base.stated.users, principals),
    administrators: resolve(base.stated.administrators, principals),
    protects: [],
  }));
  const keyById = byId(keys);
  const secrets: readonly Secret[] = elements(spec.secrets, '/secrets').map((base) => ({
    ...base,
    key: lookUp(base.stated.key, keyById),
    readers: resolve(base.stated['read-by'], principals),
  }));
  for (const component of components)
    keyById.get(component.stated.encryption?.key ?? '')?.protects.push(component);
  for (const secret of secrets) keyById.get(secret.stated.key ?? '')?.protects.push(secret);
  return { identities, secrets, keys };
}
