/** Data that goes from one account to another uses a connection that somebody declared. */
import { accessKinds } from '../../aws/sources/connections.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Account, Component, Connection, Flow, Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

type Placed = Component & { readonly account: Account };

interface Exchange extends Flow {
  readonly from: Placed;
  readonly to: Placed;
}

export const check: Check = defineCheck({
  id: 'accounts/exchange-declared',
  severity: 'high',
  title: 'Two accounts exchange data over a path that nobody reviewed',
  expects: 'Each pair of accounts that exchange data is joined by a stated connection',
  rationale:
    'A design that only says that accounts "connect" hides who starts, what is trusted and how far a breach ' +
    'spreads. Peering, a transit gateway, PrivateLink, VPC Lattice, shared subnets, roles and event buses ' +
    'differ in all three, so the kind and the direction have to be stated.',
  remedy: 'Add an entry under `connections` with `from`, `to` and `via` for the two accounts.',
  sources: [accessKinds],
  mappings: {},
  covers: ['ACC-01'],
  question: 'SEC5',
  whenNone: 'No flow leaves the account in which it starts.',
  subjects: (model) => model.flows.filter(isExchange),
  examine: (flow, model) => {
    const [from, to] = [flow.from.account, flow.to.account];
    const connection = joining(from, to, model);
    return connection === null
      ? unstated(
          `\`${flow.id}\` goes from \`${from.id}\` to \`${to.id}\`, which no stated connection joins.`,
          fact(flow, 'to'),
        )
      : pass(`\`${flow.id}\` goes over \`${connection.id}\`.`, fact(flow, 'to'), connection.at);
  },
});

function isExchange(flow: Flow): flow is Exchange {
  const [from, to] = [flow.from, flow.to];
  if (from.kind === 'actor' || to.kind === 'actor' || from.account === null || to.account === null)
    return false;
  return from.account !== to.account;
}

/** A direct connection, a network of one shared with the other, or a transit gateway that both reach. */
function joining(a: Account, b: Account, model: Model): Pick<Connection, 'id' | 'at'> | null {
  const between = ({ from, to }: Connection, x: Account, y: Account): boolean =>
    (from === x && to === y) || (from === y && to === x);
  const direct = model.connections.find((connection) => between(connection, a, b));
  const shared = model.networks.find(
    ({ account, stated }) =>
      (account === a && stated['shared-with']?.includes(b.id)) ||
      (account === b && stated['shared-with']?.includes(a.id)),
  );
  const transit = model.connections.filter(({ stated }) => stated.via === 'transit-gateway');
  const hub = model.accounts.find((account) =>
    [a, b].every((side) => transit.some((connection) => between(connection, side, account))),
  );
  return (
    direct ?? shared ?? (hub === undefined ? null : (transit.find((one) => between(one, a, hub)) ?? null))
  );
}
