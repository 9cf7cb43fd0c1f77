/** Two services have gateway endpoints, and no others. */
import { createEndpoint } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

const WITH_GATEWAY = ['s3', 'dynamodb'];

export const contradiction: Contradiction = defineContradiction({
  id: 'network/gateway-endpoint-impossible',
  severity: 'high',
  title: 'A gateway endpoint is planned for a service that has none',
  expects: 'Gateway endpoints lead to S3 or DynamoDB',
  rationale:
    'Other services have interface endpoints only, which have addresses, a price and security groups.',
  remedy: 'Write `kind: interface` and the `subnets` in which it has an address.',
  sources: [createEndpoint],
  find: ({ networks }) =>
    networks.flatMap(({ endpoints }) =>
      endpoints.flatMap((endpoint) => {
        const { kind, service } = endpoint.stated;
        if (kind !== 'gateway' || WITH_GATEWAY.includes(service)) return [];
        const says = `\`${endpoint.id}\` is a gateway endpoint for \`${service}\`, which has none.`;
        return [clash(endpoint, says, fact(endpoint, 'kind'), fact(endpoint, 'service'))];
      }),
    ),
});
