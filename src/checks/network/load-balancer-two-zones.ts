/** An Application Load Balancer stands in at least two zones. */
import { createLoadBalancer } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'network/load-balancer-two-zones',
  severity: 'high',
  title: 'The load balancer cannot be made, or goes with one zone',
  expects: 'Each load balancer has subnets in at least two zones',
  rationale:
    'An Application Load Balancer needs subnets in at least two zones of a Region, one subnet a zone; they are ' +
    'public only when it faces the internet. Any load balancer with subnets in one zone is lost with that zone.',
  remedy: 'Name a subnet of a second zone in `subnets` of the load balancer.',
  sources: [createLoadBalancer],
  mappings: { securityHub: ['ELB.13'], nist: ['CP-6(2)', 'CP-10', 'SC-5(2)', 'SC-36', 'SI-13(5)'] },
  covers: ['VPC-05'],
  question: 'REL10',
  whenNone: 'The design has no load balancer.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'load-balancer'),
  examine: (balancer) => {
    const subnets = fact(balancer, 'subnets');
    if (subnets.value === undefined)
      return unstated(`\`${balancer.id}\` does not say in which subnets it stands.`, subnets);
    const [only] = balancer.zones;
    return balancer.zones.length < 2
      ? gap(`\`${balancer.id}\` has subnets only in ${quoted(only === undefined ? [] : [only])}.`, subnets)
      : pass(`\`${balancer.id}\` stands in ${quoted(balancer.zones)}.`, subnets);
  },
});
