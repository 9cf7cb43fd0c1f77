/** What faces the internet stands where the internet comes in. */
import { createLoadBalancer } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/internet-facing-off-internet',
  severity: 'high',
  title: 'A load balancer faces the internet from subnets without a way in',
  expects: 'An internet-facing load balancer stands in public subnets',
  rationale:
    'Its addresses are public, but without a route to an internet gateway no request arrives at them.',
  remedy: 'Name public subnets in `subnets`, or write `scheme: internal`.',
  sources: [createLoadBalancer],
  find: ({ components }) =>
    components.flatMap((component) => {
      const [first] = component.subnets;
      if (component.stated.scheme !== 'internet-facing' || first === undefined) return [];
      if (component.subnets.some(({ tier }) => tier === 'public')) return [];
      const says = `\`${component.id}\` faces the internet, and none of its subnets is public.`;
      return [
        clash(component, says, fact(component, 'subnets'), fact(component, 'scheme'), fact(first, 'tier')),
      ];
    }),
});
