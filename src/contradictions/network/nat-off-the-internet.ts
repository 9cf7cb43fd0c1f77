/** A NAT gateway that leads out stands where a route leads out. */
import { natGateways } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

/** With one of these the way out may lead on from a private subnet. */
const LEADS_ON = ['network-firewall', 'transit-gateway'];

export const contradiction: Contradiction = defineContradiction({
  id: 'network/nat-off-the-internet',
  severity: 'high',
  title: 'A NAT gateway stands in a subnet without a way to the internet',
  expects: 'A NAT gateway stands in a public subnet',
  rationale:
    'A NAT gateway forwards to the internet gateway by the routes of its own subnet. Where there is none, everything ' +
    'behind it is cut off.',
  remedy: 'Name a public subnet in `subnet`, or correct `tier` of the one that is named.',
  sources: [natGateways],
  find: ({ networks }) =>
    networks.flatMap((network) =>
      network.egress.flatMap((way) => {
        const { subnet } = way;
        if (way.stated.kind !== 'nat-gateway' || subnet === null || subnet.tier === 'public') return [];
        if (subnet.tier === 'private' && leadsOn(network)) return [];
        const says = `\`${way.id}\` is a way out of \`${network.id}\` and stands in \`${subnet.id}\`, which is ${subnet.tier}.`;
        return [clash(way, says, fact(way, 'subnet'), fact(subnet, 'tier'))];
      }),
    ),
});

function leadsOn({ egress }: Network): boolean {
  return egress.some(({ stated }) => LEADS_ON.includes(stated.kind));
}
