/** A network load balancer forwards connections and does not read requests. */
import { fact } from '../../model/fact.ts';
import { createLoadBalancer } from '../../aws/sources/vpc.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const FORWARDS = ['network', 'gateway'];

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/network-load-balancer-cannot',
  severity: 'high',
  title: 'A load balancer that only forwards is said to judge requests',
  expects: 'Web ACLs and sign-in stand before application load balancers',
  rationale:
    'Network and gateway load balancers forward packets. A web ACL or a sign-in before them does not exist, and what ' +
    'it should keep out comes in.',
  remedy: 'Write `kind: application`, or put the web ACL and the authorizer where requests are read.',
  sources: [createLoadBalancer],
  find: ({ components }) =>
    components.flatMap((component) => {
      const kind = fact(component, 'kind');
      const judges = [fact(component, 'waf'), fact(component, 'authorizer')];
      const [first, ...others] = judges.filter(({ value }) => value !== undefined);
      if (component.stated.service !== 'load-balancer' || first === undefined) return [];
      if (kind.value === undefined || !FORWARDS.includes(kind.value)) return [];
      const says = `\`${component.id}\` is a ${kind.value} load balancer, before which \`${first.value}\` judges no request.`;
      return [clash(component, says, first, kind, ...others)];
    }),
});
