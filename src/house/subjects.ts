/** The kinds of elements that a rule can be about, each as the plain object that its author wrote plus derived facts. */
import type { Element, Model, Subject } from '../model/model.ts';
import {
  type Derived,
  type Known,
  ofAccounts,
  ofAlerts,
  ofComponents,
  ofData,
  ofEvents,
  ofFlows,
  ofIdentities,
  ofKeys,
  ofSecrets,
} from './derived.ts';

/** One subject of a rule. */
export interface Examined {
  readonly subject: Subject;
  /** What its author wrote, and the derived facts. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The derived facts by name, with the fields that decide them. */
  readonly known: ReadonlyMap<string, Known>;
}

/** A derived fact as it is documented. */
export type DerivedFact = Pick<Derived<never>, 'name' | 'says' | 'schema' | 'always'>;

/** A kind of subject. */
export interface SubjectKind {
  /** Where it is described in a spec: keys of the schema, `*` for any id. */
  readonly path: readonly string[];
  readonly derived: readonly DerivedFact[];
  readonly of: (model: Model) => readonly Examined[];
}

function kind<E extends Element<object>>(
  path: readonly string[],
  elements: (model: Model) => readonly E[],
  derived: readonly Derived<E>[] = [],
): SubjectKind {
  return {
    path,
    derived,
    of: (model) =>
      elements(model).map((element) => {
        const known = derived.map((one) => [one.name, one.of(element, model)] as const);
        const decided = known.filter(([, { value }]) => value !== undefined);
        return {
          subject: element,
          value: {
            ...element.stated,
            ...Object.fromEntries(decided.map(([name, { value }]) => [name, value])),
          },
          known: new Map(known),
        };
      }),
  };
}

/** The name of a kind of subject. */
export type SubjectName =
  | 'design'
  | 'accounts'
  | 'connections'
  | 'networks'
  | 'subnets'
  | 'endpoints'
  | 'egress'
  | 'security-groups'
  | 'components'
  | 'actors'
  | 'data'
  | 'flows'
  | 'identities'
  | 'tenancy'
  | 'isolation'
  | 'secrets'
  | 'keys'
  | 'events'
  | 'alerts'
  | 'channels'
  | 'web-acls'
  | 'certificates'
  | 'domains'
  | 'audit'
  | 'trails'
  | 'logs'
  | 'assurance'
  | 'threats';

/** Every kind by the name that a rule calls it. */
export const subjectKinds: Readonly<Record<SubjectName, SubjectKind>> = {
  design: kind(['design'], (model) => [model.design]),
  accounts: kind(['accounts', '*'], (model) => model.accounts, ofAccounts),
  connections: kind(['connections', '*'], (model) => model.connections),
  networks: kind(['networks', '*'], (model) => model.networks),
  subnets: kind(['networks', '*', 'subnets', '*'], (model) =>
    model.networks.flatMap(({ subnets }) => subnets),
  ),
  endpoints: kind(['networks', '*', 'endpoints', '*'], (model) =>
    model.networks.flatMap(({ endpoints }) => endpoints),
  ),
  egress: kind(['networks', '*', 'egress', '*'], (model) => model.networks.flatMap(({ egress }) => egress)),
  'security-groups': kind(['networks', '*', 'security-groups', '*'], (model) =>
    model.networks.flatMap(({ securityGroups }) => securityGroups),
  ),
  components: kind(['components', '*'], (model) => model.components, ofComponents),
  actors: kind(['actors', '*'], (model) => model.actors),
  data: kind(['data', '*'], (model) => model.data, ofData),
  flows: kind(['flows', '*'], (model) => model.flows, ofFlows),
  identities: kind(['identities', '*'], (model) => model.identities, ofIdentities),
  tenancy: kind(['tenancy'], (model) => [model.tenancy]),
  isolation: kind(['tenancy', 'isolation', '*'], (model) => model.isolation),
  secrets: kind(['secrets', '*'], (model) => model.secrets, ofSecrets),
  keys: kind(['keys', '*'], (model) => model.keys, ofKeys),
  events: kind(['events', '*'], (model) => model.hooks, ofEvents),
  alerts: kind(['alerts', '*'], (model) => model.alerts, ofAlerts),
  channels: kind(['channels', '*'], (model) => model.channels),
  'web-acls': kind(['edge', 'web-acls', '*'], (model) => model.webAcls),
  certificates: kind(['edge', 'certificates', '*'], (model) => model.certificates),
  domains: kind(['edge', 'domains', '*'], (model) => model.domains),
  audit: kind(['audit'], (model) => [model.audit]),
  trails: kind(['audit', 'trails', '*'], (model) => model.trails),
  logs: kind(['audit', 'logs', '*'], (model) => model.logs),
  assurance: kind(['assurance'], (model) => [model.assurance]),
  threats: kind(['threats', '*'], (model) => model.threats),
};
