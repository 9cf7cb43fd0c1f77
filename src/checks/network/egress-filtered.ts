/** A NAT gateway lets everything out to everywhere. */
import { dnsFirewall, networkFirewall } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/egress-filtered',
  severity: 'medium',
  title: 'An intruder can send data to any address on the internet',
  expects: 'Networks that handle sensitive data reach only named destinations',
  rationale:
    'A NAT gateway translates addresses and filters nothing, and has no security group. Whoever gets code to run ' +
    'inside fetches tools and sends data out through it. Network Firewall and the Resolver DNS Firewall restrict ' +
    'traffic to named domains; a network that needs only AWS services needs endpoints and no NAT at all.',
  remedy:
    'Write `filtered: true` on the way out once destinations are named, or add one of `kind: network-firewall`.',
  sources: [networkFirewall, dnsFirewall],
  mappings: { nist: ['CA-9(1)', 'CM-2'], attack: ['T1048'] },
  covers: ['M-NET-01', 'VPC-04'],
  question: 'SEC5',
  whenNone: 'No network that handles sensitive data has a NAT.',
  subjects: (model) =>
    model.networks
      .filter(({ components }) => components.some(({ handles }) => isSensitive(handles)))
      .flatMap(({ egress }) => egress.filter(({ stated }) => stated.kind.includes('nat-'))),
  examine: (egress) => {
    const { network } = egress;
    const filtered = fact(egress, 'filtered');
    const firewall = network.egress.find(({ stated }) => stated.kind === 'network-firewall');
    if (filtered.value === true)
      return pass(`\`${egress.id}\` of \`${network.id}\` leads only to named destinations.`, filtered);
    if (firewall !== undefined) {
      return pass(`\`${firewall.id}\` filters what leaves \`${network.id}\`.`, fact(firewall, 'kind'));
    }
    const severity = holdsRestricted(network) ? 'high' : 'medium';
    const verdict =
      filtered.value === false
        ? gap(`\`${egress.id}\` lets \`${network.id}\` reach every address on the internet.`, filtered)
        : unstated(
            `\`${egress.id}\` of \`${network.id}\` does not say whether destinations are filtered.`,
            filtered,
          );
    return weighed(verdict, severity, network.account);
  },
});

function holdsRestricted({ components }: Network): boolean {
  return components.some(({ handles }) => highestClassification(handles) === 'restricted');
}
