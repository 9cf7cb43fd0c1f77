/** What falls with an account: everything in it, and what it may administrate elsewhere. */
import { fact } from '../../model/fact.ts';
import type { Account, Component, Flow, Model } from '../../model/model.ts';
import { isDurableStore } from '../../model/queries/durable-stores.ts';
import type { Limit, Radius } from './radius.ts';
import { handledBy, isBroad, once, type Reach } from './reach.ts';

/** The radius of an account. */
export function accountRadius(account: Account, model: Model, reach: Reach): Radius {
  const { accounts, components, data } = reach.governedFrom(account);
  const here = reach.inAccount.get(account.id) ?? [];
  const stores = here.filter(isDurableStore);
  const kept = stores.filter(
    ({ stated }) =>
      stated.backups?.['cross-account'] === true || stated.replication?.['to-account'] !== undefined,
  );
  const copied = new Set(kept.flatMap((store) => store.stores));
  const governed = new Set(accounts);
  const trusts = [...governed].flatMap(({ id }) =>
    (reach.assumable.get(id) ?? []).flatMap(({ connection, role }) =>
      role !== null && isBroad(role.stated.permissions) && governed.has(connection.to)
        ? [connection.at, fact(role, 'permissions').at]
        : [],
    ),
  );
  return {
    kind: 'account',
    subject: account,
    reads: data,
    writes: handledBy(components.filter((component) => !isUnchangeable(component))),
    stops: components,
    halts: [...here, ...flowsThrough(account, model)],
    loses: once(stores.flatMap((store) => store.stores)).filter((kind) => !copied.has(kind)),
    limits: [...limitsOf(account, stores, kept), ...trustedRoles(account, reach)],
    facts: [account.at, ...once(trusts)],
  };
}

/** Flows that leave or enter by a transit gateway of which the account is the hub. */
function flowsThrough(account: Account, model: Model): readonly Flow[] {
  if (account.stated.purpose !== 'network') return [];
  const joined = new Set(
    model.connections.flatMap(({ stated, from, to }) =>
      stated.via === 'transit-gateway' && (from === account || to === account) ? [from, to] : [],
    ),
  );
  const isIn = (end: Flow['from']): boolean =>
    end.kind === 'component' && end.account !== null && joined.has(end.account);
  return model.flows.filter(
    ({ stated, from, to }) => stated.path === 'transit-gateway' && (isIn(from) || isIn(to)),
  );
}

/** Roles elsewhere that it may take, where the spec does not say what they may do. */
function trustedRoles(account: Account, reach: Reach): readonly Limit[] {
  return (reach.assumable.get(account.id) ?? [])
    .filter(({ role }) => role === null)
    .map(({ connection }) => ({
      says: `What ${connection.stated.role === undefined ? 'the role' : `\`${connection.stated.role}\``} may do in \`${connection.to.id}\``,
      holds: 'unknown',
      at: fact(connection, 'role').at,
    }));
}

function isUnchangeable({ stated }: Component): boolean {
  return stated['object-lock']?.mode === 'compliance';
}

function limitsOf(
  account: Account,
  stores: readonly Component[],
  kept: readonly Component[],
): readonly Limit[] {
  const guardrails = fact(account, 'guardrails');
  const count = guardrails.value?.length ?? 0;
  const limits: Limit[] = [
    {
      says:
        count > 0
          ? `${count} guardrails of the organization bind even its administrators`
          : 'Guardrails of the organization',
      holds: guardrails.value === undefined ? 'unknown' : count > 0 ? 'yes' : 'no',
      at: guardrails.at,
    },
  ];
  const [first] = stores;
  if (first === undefined) return limits;
  const [safe] = kept;
  return [
    ...limits,
    {
      says: `Copies of ${kept.length} of ${stores.length} stores are in another account`,
      holds: kept.length === stores.length ? 'yes' : 'no',
      at: fact(
        kept.length === stores.length && safe !== undefined
          ? safe
          : (stores.find((one) => !kept.includes(one)) ?? first),
        'backups',
      ).at,
    },
  ];
}
