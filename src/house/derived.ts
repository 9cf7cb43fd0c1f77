/** What is known of an element beyond what its author wrote about it, under names that no field of a spec has. */
import { fact } from '../model/fact.ts';
import type {
  Account,
  Alert,
  Component,
  Data,
  Flow,
  Hook,
  Identity,
  Key,
  Model,
  Secret,
} from '../model/model.ts';
import { highestClassification } from '../model/queries/classification.ts';
import { comesFromOutside, internetExposure } from '../model/queries/internet-exposure.ts';
import { isProduction } from '../model/queries/production.ts';
import type { Pointer } from '../source/pointer.ts';
import type { SchemaNode } from '../spec/schema-view.ts';

/** A derived value and the field that decides it; undefined where the design does not decide it. */
export interface Known {
  readonly value: unknown;
  readonly at: Pointer;
  /** Of a list: the field that decides each of its items. */
  readonly items?: readonly Pointer[];
}

/** One derived fact of a kind of element. */
export interface Derived<E> {
  readonly name: string;
  /** What it is, for people who write rules. */
  readonly says: string;
  readonly schema: SchemaNode;
  /** Whether there is a value for every element. */
  readonly always: boolean;
  readonly of: (element: E, model: Model) => Known;
}

const YES_NO: SchemaNode = { type: 'boolean' };
const TEXT: SchemaNode = { type: 'string' };
const TEXTS: SchemaNode = { type: 'array', items: TEXT };
const CLASSES: SchemaNode = { type: 'string', enum: ['public', 'internal', 'confidential', 'restricted'] };

function derived<E>(
  name: string,
  says: string,
  schema: SchemaNode,
  of: (element: E, model: Model) => Known,
): Derived<E> {
  return { name, says, schema, always: true, of };
}

function sometimes<E>(one: Derived<E>): Derived<E> {
  return { ...one, always: false };
}

/** Of components. */
export const ofComponents: readonly Derived<Component>[] = [
  derived('internet-facing', 'whether something stated puts it on the internet', YES_NO, (component) => {
    const at = internetExposure(component);
    return { value: at !== null, at: at ?? component.at };
  }),
  derived('in-production', 'false in test, development and sandbox accounts', YES_NO, (component) =>
    serves(component.account, component.at),
  ),
  derived(
    'responsibility',
    'what AWS runs of it',
    { type: 'string', enum: ['infrastructure', 'container', 'abstracted'] },
    (component) => ({ value: component.service.responsibility, at: fact(component, 'service').at }),
  ),
  derived('service-category', 'what kind of service it is, such as `storage`', TEXT, (component) => ({
    value: component.service.category,
    at: fact(component, 'service').at,
  })),
  sometimes(
    derived(
      'highest-classification',
      'of the data that rests in it or passes through it',
      CLASSES,
      (component) => ({
        value: highestClassification(component.handles) ?? undefined,
        at: fact(component, 'stores').at,
      }),
    ),
  ),
  derived(
    'handles-personal-data',
    'whether data in it or through it is about people',
    YES_NO,
    (component) => ({
      value: isPersonal(component.handles),
      at: fact(component, 'stores').at,
    }),
  ),
  sometimes(
    derived(
      'placed-in-region',
      'its Region, stated or that of its network or account',
      TEXT,
      (component) => ({
        value: component.region ?? undefined,
        at: placing(component),
      }),
    ),
  ),
  sometimes(
    derived('account-purpose', 'the purpose of its account', TEXT, (component) => ({
      value: component.account?.stated.purpose,
      at: component.account === null ? fact(component, 'account').at : fact(component.account, 'purpose').at,
    })),
  ),
];

/** Of flows. */
export const ofFlows: readonly Derived<Flow>[] = [
  derived('crosses-boundary', 'whether its ends are in different trust boundaries', YES_NO, (flow) => ({
    value: flow.crossesBoundary,
    at: flow.at,
  })),
  derived(
    'from-outside',
    'whether it comes from the public or a partner over the internet',
    YES_NO,
    (flow) => ({
      value: comesFromOutside(flow),
      at: fact(flow, 'from').at,
    }),
  ),
  sometimes(
    derived('highest-classification', 'of the data that it carries', CLASSES, (flow) => ({
      value: highestClassification(flow.carries) ?? undefined,
      at: fact(flow, 'carries').at,
    })),
  ),
  derived('carries-personal-data', 'whether data in it is about people', YES_NO, (flow) => ({
    value: isPersonal(flow.carries),
    at: fact(flow, 'carries').at,
  })),
];

/** Of kinds of data. */
export const ofData: readonly Derived<Data>[] = [
  derived('stored-by', 'the components that it rests in', TEXTS, (data, model) => ({
    value: model.components.filter(({ stores }) => stores.includes(data)).map(({ id }) => id),
    at: data.at,
  })),
  derived('stored-in-regions', 'the Regions that it rests in, copies included', TEXTS, (data, model) => {
    const stores = model.components.filter((component) => component.stores.includes(data));
    const deciding = new Map<string, Pointer>();
    for (const store of stores) {
      const copy = fact(store, 'replication', 'to-region');
      for (const [region, at] of [
        [store.region, placing(store)],
        [copy.value ?? null, copy.at],
      ] as const) {
        if (region !== null && !deciding.has(region)) deciding.set(region, at);
      }
    }
    const regions = [...deciding.keys()].toSorted();
    const items = regions.map((region) => deciding.get(region) ?? data.at);
    const [first] = stores;
    return { value: regions, at: first === undefined ? data.at : placing(first), items };
  }),
  sometimes(
    derived('regions-known', 'true where the Region of every store of it is known', YES_NO, (data, model) => {
      const stores = model.components.filter((component) => component.stores.includes(data));
      const unplaced = stores.find(({ region }) => region === null);
      return unplaced === undefined
        ? { value: true, at: data.at }
        : { value: undefined, at: fact(unplaced, 'region').at };
    }),
  ),
];

/** Of accounts. */
export const ofAccounts: readonly Derived<Account>[] = [
  derived('in-production', 'false for test, development and sandbox accounts', YES_NO, (account) =>
    serves(account, account.at),
  ),
  derived('holds-components', 'whether components are in it', YES_NO, (account, model) => ({
    value: model.components.some((component) => component.account === account),
    at: account.at,
  })),
];

/** Of keys. */
export const ofKeys: readonly Derived<Key>[] = [
  sometimes(
    derived('highest-classification', 'of the data in the stores that it protects', CLASSES, (key) => ({
      value:
        highestClassification(key.protects.flatMap((one) => ('stores' in one ? one.stores : []))) ??
        undefined,
      at: key.at,
    })),
  ),
];

/** Of secrets. */
export const ofSecrets: readonly Derived<Secret>[] = [
  derived(
    'number-of-readers',
    'how many components and identities read it',
    { type: 'integer' },
    (secret) => ({
      value: secret.readers.length,
      at: fact(secret, 'read-by').at,
    }),
  ),
];

/** Of identities. */
export const ofIdentities: readonly Derived<Identity>[] = [
  derived('used-by-people', 'whether any of its subjects is a person', YES_NO, (identity) => ({
    value: identity.subjects.some(({ stated }) => stated.kind === 'person'),
    at: fact(identity, 'subjects').at,
  })),
];

/** Of alerts. */
export const ofAlerts: readonly Derived<Alert>[] = [
  derived('tells-somebody', 'whether it goes to a channel', YES_NO, (alert) => ({
    value: alert.channels.length > 0,
    at: fact(alert, 'notify').at,
  })),
];

/** Of events. */
export const ofEvents: readonly Derived<Hook>[] = [
  derived('settled', 'whether it was decided to use it or not', YES_NO, (hook) => ({
    value: hook.decision !== 'undecided',
    at: fact(hook, 'decision').at,
  })),
];

/** The field that says which Region a component is in: its own, or that of its network or account. */
function placing(component: Component): Pointer {
  const own = fact(component, 'region');
  if (own.value !== undefined || component.region === null) return own.at;
  if (component.network?.region === component.region) return fact(component.network, 'region').at;
  return component.account === null ? own.at : fact(component.account, 'regions').at;
}

function serves(account: Account | null, at: Pointer): Known {
  return { value: isProduction(account), at: account === null ? at : fact(account, 'environment').at };
}

function isPersonal(data: readonly Data[]): boolean {
  return data.some(({ stated }) => stated.personal === true);
}
