/** Where a design uses a service or a topic: the elements to which a fact about it matters. */
import type { Component, Egress, Model, Subject } from '../model.ts';
import { isHost } from './is-host.ts';

type Finder = (model: Model) => readonly Subject[];

const KEYS_OF_CLUSTERS = ['cloudhsm', 'kms-custom-key-store'];

function egress(...kinds: readonly Egress['stated']['kind'][]): Finder {
  return ({ networks }) =>
    networks.flatMap((network) => network.egress.filter(({ stated }) => kinds.includes(stated.kind)));
}

function components(test: (component: Component) => boolean): Finder {
  return (model) => model.components.filter(test);
}

/** The section of the spec as a subject, where something is stated in it. */
function statedIn(section: 'audit' | 'edge' | 'assurance', field: string, id: string, title: string): Finder {
  return (model) => {
    const of = model[section];
    return Object.hasOwn(of.stated, field) ? [{ id, title, at: `${of.at}/${field}` }] : [];
  };
}

function secretsIn(store: string): Finder {
  return (model) => model.secrets.filter((secret) => secret.stated.store === store);
}

const FINDERS: Readonly<Record<string, Finder>> = {
  vpc: (model) => model.networks,
  'nat-gateway': egress('nat-gateway', 'regional-nat-gateway'),
  'nat-instance': egress('nat-instance'),
  'vpc-endpoint': (model) => model.networks.flatMap(({ endpoints }) => endpoints),
  'flow-logs': (model) => model.networks.filter((network) => network.stated['flow-logs'] !== undefined),
  kms: (model) => model.keys.filter(({ stated: { kind } }) => kind !== 'cloudhsm'),
  cloudhsm: (model) => [
    ...model.components.filter(({ service }) => service.id === 'cloudhsm'),
    ...model.keys.filter(({ stated: { kind } }) => KEYS_OF_CLUSTERS.includes(kind)),
  ],
  'secrets-manager': secretsIn('secrets-manager'),
  'parameter-store': (model) => [...secretsIn('ssm-securestring')(model), ...secretsIn('ssm-string')(model)],
  'systems-manager': components((one) => isHost(one) && one.stated.agents?.ssm !== undefined),
  hosts: components(isHost),
  tls: (model) => model.flows.filter(({ stated: flow }) => flow.tls !== undefined),
  waf: (model) => model.webAcls,
  shield: statedIn('edge', 'shield', 'shield', 'Shield'),
  'certificate-manager': (model) =>
    model.certificates.filter(({ stated: { issuer } }) => issuer !== 'imported'),
  cloudtrail: (model) => model.trails,
  'cloudwatch-logs': (model) => [
    ...model.logs,
    ...model.components.filter((one) => one.stated['log-retention'] !== undefined),
  ],
  config: statedIn('audit', 'config', 'config', 'Config'),
  guardduty: statedIn('audit', 'guardduty', 'guardduty', 'GuardDuty'),
  inspector: statedIn('assurance', 'vulnerability-scans', 'vulnerability-scans', 'vulnerability scans'),
  'trusted-advisor': statedIn('assurance', 'trusted-advisor', 'trusted-advisor', 'Trusted Advisor'),
  'penetration-test': statedIn('assurance', 'penetration-test', 'penetration-test', 'penetration test'),
  marketplace: components((one) => one.stated.image?.source === 'marketplace'),
  'well-architected': (model) =>
    Object.keys(model.wellArchitected.stated).length === 0 ? [] : [model.wellArchitected],
};

/** The elements of the design that the topic or service concerns, in the order of the spec. */
export function subjectsOfTopic(topic: string, model: Model): readonly Subject[] {
  const find = Object.hasOwn(FINDERS, topic) ? FINDERS[topic] : undefined;
  return find === undefined ? model.components.filter(({ service }) => service.id === topic) : find(model);
}
