/** A subnet is a part of its network's addresses. */
import { createSubnet } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { holds, rangeOf } from '../../model/queries/address-range.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/subnet-outside-network',
  severity: 'high',
  title: 'A subnet has addresses that its network does not have',
  expects: 'The addresses of each subnet lie within those of its network',
  rationale:
    'AWS refuses such a subnet. Routes and rules that were drawn for it protect addresses that do not exist.',
  remedy: 'Correct `cidr` of the subnet or of the network, whichever is wrong.',
  sources: [createSubnet],
  find: ({ networks }) =>
    networks.flatMap((network) => {
      const whole = fact(network, 'cidr');
      return network.subnets.flatMap((subnet) => {
        const part = fact(subnet, 'cidr');
        if (holds(rangeOf(whole.value), rangeOf(part.value))) return [];
        const says = `\`${subnet.id}\` is ${part.value}, which is outside ${whole.value} of \`${network.id}\`.`;
        return [clash(subnet, says, part, whole)];
      });
    }),
});
