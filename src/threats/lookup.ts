/** Elements of a design by their names and by what they belong to. */
import type {
  Account,
  Actor,
  Component,
  Data,
  Flow,
  Identity,
  Isolation,
  Model,
  Network,
} from '../model/model.ts';
import { filed, once } from './once.ts';

const components = once((model) => new Map(model.components.map((one) => [one.id, one])));
const identities = once((model) => new Map(model.identities.map((one) => [one.id, one])));
const inAccounts = once((model) => filed(model.components, ({ account }) => [account]));
const bySignIn = once((model) => filed(model.flows, ({ stated }) => [stated.authentication?.by]));
const byCaller = once((model) => filed(model.flows, ({ from }) => [from]));
const isolations = once((model) => new Map(model.isolation.map((one) => [one.component, one])));
const providers = once((model) => filed(model.identities, ({ subjects }) => subjects.map(({ id }) => id)));

/** The component of that id. */
export function componentOf(id: string | undefined, model: Model): readonly Component[] {
  const found = id === undefined ? undefined : components(model).get(id);
  return found === undefined ? [] : [found];
}

/** The components in an account, in the order of the spec. */
export function componentsIn(account: Account, model: Model): readonly Component[] {
  return inAccounts(model).get(account) ?? [];
}

/** The identity that answers for the caller of a flow. */
export function signInOf({ stated }: Flow, model: Model): Identity | undefined {
  const by = stated.authentication?.by;
  return by === undefined ? undefined : identities(model).get(by);
}

/** The first identity that knows the actor. */
export function providerOf(actor: Actor, model: Model): Identity | undefined {
  return providers(model).get(actor.id)?.[0];
}

/** The flows whose callers the identity answers for. */
export function flowsSignedBy(identity: Identity, model: Model): readonly Flow[] {
  return bySignIn(model).get(identity.id) ?? [];
}

/** The flows that start at an actor or a component. */
export function flowsFrom(caller: Actor | Component, model: Model): readonly Flow[] {
  return byCaller(model).get(caller) ?? [];
}

/** What the data that an identity lets its callers reach is. */
export function signedInData(identity: Identity, model: Model): readonly Data[] {
  return [...new Set(flowsSignedBy(identity, model).flatMap(({ carries }) => carries))];
}

/** How tenants are kept apart in a component, where it is stated. */
export function isolationOf(component: Component, model: Model): Isolation | undefined {
  return isolations(model).get(component);
}

/** What passes on, keeps or hands out, and gives nobody a program to run. */
const NOT_HELD: readonly string[] = [
  'api',
  'edge',
  'load-balancer',
  'database',
  'cache',
  'object-store',
  'file-store',
  'catalog',
  'registry',
  'queue',
  'topic',
  'bus',
  'stream',
  'network',
];

/** The components of a network in which an intruder can stand: those that run what they are given. */
export function footholdsIn({ components: inside }: Network): readonly Component[] {
  return inside.filter(({ service }) => !NOT_HELD.includes(service.category));
}
