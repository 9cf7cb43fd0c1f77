/** A gateway endpoint is a route and has no address. */
import { createEndpoint } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/gateway-endpoint-with-addresses',
  severity: 'medium',
  title: 'A gateway endpoint is said to have addresses in subnets',
  expects: 'Only endpoints with network interfaces name subnets',
  rationale:
    'A gateway endpoint is an entry in route tables. Whoever counts on an address of it, for instance from a ' +
    'connected network, needs an interface endpoint.',
  remedy: 'Leave `subnets` out, or write `kind: interface`.',
  sources: [createEndpoint],
  find: ({ networks }) =>
    networks.flatMap(({ endpoints }) =>
      endpoints.flatMap((endpoint) => {
        if (endpoint.stated.kind !== 'gateway' || endpoint.subnets.length === 0) return [];
        const says = `\`${endpoint.id}\` is a gateway endpoint and names ${endpoint.subnets.length === 1 ? 'a subnet' : 'subnets'} for an address that it does not have.`;
        return [clash(endpoint, says, fact(endpoint, 'subnets'), fact(endpoint, 'kind'))];
      }),
    ),
});
