/** An address belongs to one subnet. */
import { createSubnet } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { overlap, rangeOf } from '../../model/queries/address-range.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/subnets-overlap',
  severity: 'high',
  title: 'Two subnets of a network claim the same addresses',
  expects: 'No two subnets of a network share an address',
  rationale: 'AWS refuses the second of them, so one of the two cannot be built as designed.',
  remedy: 'Give one of the two a `cidr` of its own.',
  sources: [createSubnet],
  find: ({ networks }) =>
    networks.flatMap(({ subnets }) =>
      subnets.flatMap((subnet, index) => {
        const own = fact(subnet, 'cidr');
        const other = subnets
          .slice(0, index)
          .find(({ stated }) => overlap(rangeOf(stated.cidr), rangeOf(own.value)));
        if (other === undefined) return [];
        const says = `\`${subnet.id}\` (${own.value}) shares addresses with \`${other.id}\` (${other.stated.cidr}).`;
        return [clash(subnet, says, own, fact(other, 'cidr'))];
      }),
    ),
});
