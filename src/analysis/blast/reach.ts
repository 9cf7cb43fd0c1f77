/** Who reaches what, looked up once: components by account, secrets and flows by what they are for. */
import type { Account, Component, Connection, Data, Flow, Identity, Model } from '../../model/model.ts';

/** Indexes over a model. */
export interface Reach {
  readonly model: Model;
  readonly inAccount: ReadonlyMap<string, readonly Component[]>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly components: ReadonlyMap<string, Component>;
  /** Flows by the identity that authenticates them. */
  readonly provenBy: ReadonlyMap<string, readonly Flow[]>;
  /** Doors by the identity whose tokens they check. */
  readonly guardedBy: ReadonlyMap<string, readonly Component[]>;
  /** Roles that may be assumed, by the account that may. */
  readonly assumable: ReadonlyMap<string, readonly { connection: Connection; role: Identity | null }[]>;
  /** What an administrator of an account governs; found once for each account. */
  readonly governedFrom: (account: Account) => Governed;
}

/** The accounts, components and data that somebody governs. */
export interface Governed {
  readonly accounts: readonly Account[];
  readonly components: readonly Component[];
  readonly data: readonly Data[];
}

/** The indexes of a model. */
export function reachIn(model: Model): Reach {
  const identities = new Map(model.identities.map((one) => [one.id, one]));
  const inAccount = grouped(model.components, ({ account }) => account?.id);
  const assumable = grouped(
    model.connections
      .filter(({ stated }) => stated.via === 'assume-role')
      .map((connection) => ({ connection, role: identities.get(connection.stated.role ?? '') ?? null })),
    ({ connection }) => connection.from.id,
  );
  const known = new Map<Account, Governed>();
  return {
    model,
    inAccount,
    accounts: new Map(model.accounts.map((one) => [one.id, one])),
    components: new Map(model.components.map((one) => [one.id, one])),
    provenBy: grouped(model.flows, ({ stated }) => stated.authentication?.by),
    guardedBy: grouped(model.components, ({ stated }) => stated.authorizer),
    assumable,
    governedFrom(account) {
      const before = known.get(account);
      if (before !== undefined) return before;
      const accounts = administeredFrom(account, assumable);
      const components = accounts.flatMap(({ id }) => inAccount.get(id) ?? []);
      const governed = { accounts, components, data: handledBy(components) };
      known.set(account, governed);
      return governed;
    },
  };
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Each once, in the order met. */
export function once<T>(items: Iterable<T>): readonly T[] {
  return [...new Set(items)];
}

/** All data that rests in components or passes through them. */
export function handledBy(components: readonly Component[]): readonly Data[] {
  return once(components.flatMap(({ handles }) => handles));
}

/** An account, and those that whoever administrates it may administrate by a broad role. */
function administeredFrom(account: Account, assumable: Reach['assumable']): readonly Account[] {
  const seen = new Set([account]);
  for (const here of seen) {
    for (const { connection, role } of assumable.get(here.id) ?? []) {
      if (role !== null && isBroad(role.stated.permissions)) seen.add(connection.to);
    }
  }
  return [...seen];
}

/** Whether a role is more than it needs to be. */
export function isBroad(permissions: string | undefined): boolean {
  return permissions === 'broad' || permissions === 'administrator';
}
