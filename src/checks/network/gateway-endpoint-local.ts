/** A gateway endpoint is a route, so only what stands behind that route table can use it. */
import { createEndpoint } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'network/gateway-endpoint-local',
  severity: 'high',
  title: 'Traffic is drawn over an endpoint that cannot carry it',
  expects: 'Only components in a network use its gateway endpoints, for S3 and DynamoDB of the same Region',
  rationale:
    'A gateway endpoint is a target in a route table, not an address. What comes from on premises, over peering ' +
    'or a transit gateway cannot use it, and it leads only to S3 or DynamoDB of its own Region; such traffic needs ' +
    'an interface endpoint or takes another road than the one that was reviewed.',
  remedy:
    'Write `path: interface-endpoint` on the flow and add that endpoint, or add the gateway endpoint to the network of the caller.',
  sources: [createEndpoint],
  mappings: {},
  covers: ['VPC-10'],
  question: 'SEC5',
  whenNone: 'No flow is said to go over a gateway endpoint.',
  subjects: (model) => model.flows.filter(({ stated }) => stated.path === 'gateway-endpoint'),
  examine: (flow) => {
    const path = fact(flow, 'path');
    const obstacle = obstacleOf(flow);
    return obstacle === null
      ? pass(`\`${flow.id}\` goes over a gateway endpoint of the network of \`${flow.from.id}\`.`, path)
      : gap(`\`${flow.id}\` cannot go over a gateway endpoint: ${obstacle}.`, path);
  },
});

/** Why the flow cannot take the endpoint, or null. */
function obstacleOf({ from, to }: Flow): string | null {
  if (from.kind === 'actor') return `\`${from.id}\` stands outside every network of the design`;
  if (from.network === null) return `\`${from.id}\` stands in no stated network`;
  const { network } = from;
  if (to.kind === 'actor') return `\`${to.id}\` is no AWS service`;
  const service = to.stated.service;
  if (service !== 's3' && service !== 'dynamodb') return `\`${to.id}\` is neither S3 nor DynamoDB`;
  if (to.region !== null && network.region !== null && to.region !== network.region) {
    return `\`${to.id}\` is in \`${to.region}\` and \`${network.id}\` in \`${network.region}\``;
  }
  const has = network.endpoints.some(({ stated }) => stated.kind === 'gateway' && stated.service === service);
  return has ? null : `\`${network.id}\` states no gateway endpoint for \`${service}\``;
}
