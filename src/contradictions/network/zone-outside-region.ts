/** Zones are parts of Regions. */
import { zoneIds } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

/** The names of zones begin with their Region: `eu-west-1a`, `us-west-2-lax-1a`. Ids (`euw1-az1`) do not. */
const ZONE_NAME = /^[a-z]+(?:-[a-z]+)+-\d/;

export const contradiction: Contradiction = defineContradiction({
  id: 'network/zone-outside-region',
  severity: 'high',
  title: 'A subnet stands in a zone of another Region than its network',
  expects: 'Each subnet is in a zone of the Region of its network',
  rationale:
    'A network lies in one Region, and a subnet in one zone of it. What is said of failure rests on the zones.',
  remedy: 'Correct `az` of the subnet, or `region` of the network.',
  sources: [zoneIds],
  find: ({ networks }) =>
    networks.flatMap((network) => {
      const { region, account, stated } = network;
      if (region === null) return [];
      const home = stated.region === undefined ? fact(account, 'regions') : fact(network, 'region');
      return network.subnets.flatMap((subnet) => {
        const zone = fact(subnet, 'az');
        if (!ZONE_NAME.test(subnet.zone) || subnet.zone.startsWith(region)) return [];
        const says = `\`${subnet.id}\` is in \`${subnet.zone}\`, and \`${network.id}\` is in \`${region}\`.`;
        return [clash(subnet, says, zone, home)];
      });
    }),
});
