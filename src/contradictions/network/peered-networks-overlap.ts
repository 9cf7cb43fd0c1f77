/** Peered networks must tell each other's addresses apart. */
import { createPeering } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { overlap, rangeOf } from '../../model/queries/address-range.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/peered-networks-overlap',
  severity: 'high',
  title: 'Networks are to be peered whose addresses overlap',
  expects: 'Peered networks have no address in common',
  rationale:
    'AWS lets such a peering fail: neither side could tell whose address is meant. It is told only where no other ' +
    'pair of networks could be meant.',
  remedy: 'Correct `cidr` of one network, or connect the accounts `via: privatelink`, which needs no routes.',
  sources: [createPeering],
  find: ({ connections, networks }) =>
    connections.flatMap((connection) => {
      if (connection.stated.via !== 'vpc-peering') return [];
      const pairs = networks
        .filter(({ account }) => account === connection.from)
        .flatMap((from) =>
          networks
            .filter((to) => to.account === connection.to && to !== from)
            .map((to) => [from, to] as const),
        );
      const [first] = pairs;
      if (first === undefined || !pairs.every(([from, to]) => inConflict(from, to))) return [];
      const [from, to] = first;
      const says = `\`${connection.id}\` peers \`${from.id}\` (${from.stated.cidr}) with \`${to.id}\` (${to.stated.cidr}), which overlap.`;
      return [clash(connection, says, fact(connection, 'via'), fact(from, 'cidr'), fact(to, 'cidr'))];
    }),
});

function inConflict(from: Network, to: Network): boolean {
  return overlap(rangeOf(from.stated.cidr), rangeOf(to.stated.cidr));
}
