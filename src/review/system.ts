/** What was reviewed, as tables: the model told in plain values, one function for each kind of element. */
import { unitOf } from '../diagrams/instances.ts';
import type { Component, Flow, Key, Model, Secret } from '../model/model.ts';
import { internetExposure } from '../model/queries/internet-exposure.ts';
import { rotatorOf } from '../model/queries/rotation-needs.ts';
import { storeName } from '../model/queries/secret-store.ts';
import { dotted } from '../source/pointer.ts';
import { networkOf } from './network.ts';
import type { Trace } from './places.ts';
import type { Review } from './review.generated.ts';

type System = Review['system'];

/** The tables of a design. */
export function systemOf(model: Model, trace: Trace): System {
  return {
    accounts: accountsOf(model, trace),
    connections: model.connections.map((connection) => ({
      element: trace.named(connection),
      from: trace.named(connection.from),
      to: trace.named(connection.to),
      via: connection.stated.via,
      purpose: connection.stated.purpose ?? null,
      conditions: [...(connection.stated.conditions ?? [])],
    })),
    networks: model.networks.map((network) => networkOf(network, trace)),
    components: model.components.map((component) => componentOf(component, trace)),
    actors: model.actors.map((actor) => ({
      element: trace.named(actor),
      kind: actor.stated.kind,
      trust: actor.stated.trust,
      design: actor.stated.design ?? null,
      description: actor.stated.description ?? null,
    })),
    boundaries: boundariesOf(model),
    data: dataOf(model, trace),
    flows: model.flows.map((flow, index) => flowOf(flow, index + 1, trace)),
    tenancy: tenancyOf(model, trace),
    secrets: model.secrets.map((secret) => secretOf(secret, model, trace)),
    keys: model.keys.map((key) => keyOf(key, model, trace)),
    events: model.hooks.map(({ stated, source, targets, decision, ...hook }) => ({
      element: trace.named(hook),
      source: trace.named(source),
      event: stated.event,
      targets: targets.map(({ title }) => title),
      decision,
      value: stated.value ?? null,
      because: stated.because ?? null,
      deadLetter: stated['dead-letter'] ?? null,
    })),
    alerts: alertsOf(model, trace),
  };
}

function accountsOf(model: Model, trace: Trace): System['accounts'] {
  return model.accounts.map((account) => ({
    element: trace.named(account),
    accountId: account.stated.id,
    ou: account.stated.ou ?? null,
    purpose: account.stated.purpose ?? null,
    environment: account.stated.environment ?? null,
    regions: [...(account.stated.regions ?? [])],
    guardrails: [...(account.stated.guardrails ?? [])],
    components: model.components.filter((component) => component.account === account).length,
  }));
}

function componentOf(component: Component, trace: Trace): System['components'][number] {
  const { stated } = component;
  return {
    element: trace.named(component),
    service: component.service.name,
    category: component.service.category,
    account: component.account?.id ?? null,
    region: component.region,
    network: component.network?.id ?? null,
    zones: [...component.zones],
    boundary: component.boundary.title,
    stores: component.stores.map(({ title }) => title),
    purpose: stated.purpose ?? null,
    encryption: encryptionOf(component),
    design: stated.design ?? null,
    instances: instancesOf(component),
    internet: internetOf(component, trace),
  };
}

function internetOf(component: Component, trace: Trace): System['components'][number]['internet'] {
  const at = internetExposure(component);
  return at === null ? null : { path: dotted(at), place: trace.place(at) };
}

function encryptionOf({ stated, service }: Component): string | null {
  if (stated.encryption?.key !== undefined) return `key ${stated.encryption.key}`;
  if (stated.encryption?.managed !== undefined) return stated.encryption.managed;
  const fallback = service.defaultEncryption;
  if (fallback === null || fallback.by === 'none') return null;
  return `${fallback.by} by default${fallback.since === null ? '' : ` since ${fallback.since}`}`;
}

function instancesOf(component: Component): string | null {
  const { stated } = component;
  if (stated.deployment !== undefined) return stated.deployment;
  const { min, desired, max } = stated.capacity ?? {};
  const usual = desired ?? min;
  if (usual !== undefined) {
    const running = `${usual} ${unitOf(component)}${usual === 1 ? '' : 's'}`;
    return max === undefined ? running : `${running}, at most ${max}`;
  }
  return stated.nodes === undefined ? null : `${stated.nodes} node${stated.nodes === 1 ? '' : 's'}`;
}

function boundariesOf(model: Model): System['boundaries'] {
  const members = new Map<string, string[]>();
  for (const { boundary, title } of [...model.actors, ...model.components]) {
    const known = members.get(boundary.id);
    if (known === undefined) members.set(boundary.id, [title]);
    else known.push(title);
  }
  return model.boundaries.map(({ id, title }) => ({ id, title, members: members.get(id) ?? [] }));
}

function dataOf(model: Model, trace: Trace): System['data'] {
  return model.data.map((data) => ({
    element: trace.named(data),
    description: data.stated.description ?? null,
    classification: data.stated.classification,
    personal: data.stated.personal ?? null,
    regulated: [...(data.stated.regulated ?? [])],
    confidentiality: data.stated.impact?.confidentiality ?? null,
    integrity: data.stated.impact?.integrity ?? null,
    availability: data.stated.impact?.availability ?? null,
    where: model.components.filter(({ stores }) => stores.includes(data)).map(({ title }) => title),
    retention: data.stated.retention ?? null,
  }));
}

function flowOf(flow: Flow, number: number, trace: Trace): System['flows'][number] {
  const { stated } = flow;
  return {
    element: trace.named(flow),
    number,
    from: trace.named(flow.from),
    to: trace.named(flow.to),
    fromBoundary: flow.from.boundary.title,
    toBoundary: flow.to.boundary.title,
    crossesBoundary: flow.crossesBoundary,
    carries: flow.carries.map(({ title }) => title),
    protocol: stated.protocol === undefined ? null : [stated.protocol, stated.port].filter(Boolean).join(' '),
    encryption: stated.tls?.minimum === undefined ? null : `TLS ${stated.tls.minimum}`,
    authentication: joined([stated.authentication?.method, stated.authentication?.by]),
    authorization: joined([stated.authorization?.model, stated.authorization?.['enforced-at']], ' at '),
    accounting: stated.accounting?.log ?? null,
  };
}

function joined(parts: readonly (string | undefined)[], glue = ' by '): string | null {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? null : said.join(glue);
}

function tenancyOf({ tenancy, isolation }: Model, trace: Trace): System['tenancy'] {
  return {
    model: tenancy.stated.model ?? null,
    tenants: tenancy.stated.tenants ?? null,
    identifier: tenancy.stated['tenant-identifier'] ?? null,
    decision: tenancy.stated.decision ?? null,
    isolation: isolation.map(({ component, stated }) => ({
      component: trace.named(component),
      model: stated.model ?? null,
      by: stated.by ?? null,
      tested: stated.tested === undefined ? null : testedOf(stated.tested),
      noisyNeighbour: stated['noisy-neighbour'] ?? null,
    })),
  };
}

function testedOf(tested: boolean | string): string {
  if (typeof tested === 'string') return tested;
  return tested ? 'yes' : 'no';
}

function secretOf(secret: Secret, model: Model, trace: Trace): System['secrets'][number] {
  const { stated } = secret;
  return {
    element: trace.named(secret),
    kind: stated.kind,
    store: storeName(secret),
    key: stated.key ?? null,
    readers: secret.readers.map(({ title }) => title),
    rotation: rotationOf(stated.rotation, model),
    revocation: revocationOf(stated.revocation),
  };
}

function keyOf(key: Key, model: Model, trace: Trace): System['keys'][number] {
  const { stated } = key;
  return {
    element: trace.named(key),
    kind: stated.kind,
    usage: stated.usage ?? null,
    account: stated.account ?? null,
    region: stated.region ?? null,
    protects: key.protects.map(({ title }) => title),
    administrators: key.administrators.map(({ title }) => title),
    users: key.users.map(({ title }) => title),
    rotation: rotationOf(stated.rotation, model),
    revocation: revocationOf(stated.revocation),
  };
}

/** Words of the language for whoever replaces a key or a secret; anything else is a component. */
const ROTATES: Readonly<Record<string, string>> = {
  managed: 'by the service',
  automatic: 'by AWS',
  'on-demand': 'on demand',
  manual: 'by hand',
};

function rotationOf(rotation: Secret['stated']['rotation'], model: Model): string | null {
  if (rotation === undefined) return null;
  const { every, by } = rotation;
  const when = every === undefined ? 'at times not stated' : `every ${every}`;
  if (by === undefined) return `${when}, by whom is not stated`;
  return `${when} ${ROTATES[by] ?? `by ${rotatorOf(by, model)?.title ?? by}`}`;
}

function revocationOf(revocation: Secret['stated']['revocation']): string | null {
  if (revocation === undefined) return null;
  return [revocation.procedure, revocation.within && `within ${revocation.within}`]
    .filter(Boolean)
    .join(', ');
}

function alertsOf(model: Model, trace: Trace): System['alerts'] {
  return model.alerts.map((alert) => {
    const { alarm, rule } = alert.stated;
    return {
      element: trace.named(alert),
      watches: [...alert.watches],
      trigger:
        [
          alarm && `${alarm.metric} ${alarm.threshold ?? ''}`.trim(),
          rule && [rule.source, ...(rule['detail-type'] ?? [])].join(': '),
        ]
          .filter(Boolean)
          .join('; ') || 'not stated',
      mechanism: alarm && rule ? 'both' : alarm ? 'alarm' : rule ? 'event-rule' : 'unstated',
      channels: alert.channels.map(({ title }) => title),
      runbook: alert.stated.runbook ?? null,
      severity: alert.stated.severity ?? null,
    };
  });
}
