/** What goes through an endpoint needs one. */
import { interfaceEndpoints } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/interface-endpoint-missing',
  severity: 'high',
  title: 'A flow goes through an interface endpoint that its network does not have',
  expects: 'A network has an interface endpoint for each service that is reached by one',
  rationale:
    'Without the endpoint the flow leaves by the NAT gateway or not at all, and no endpoint policy decides what may pass.',
  remedy: 'Add the endpoint to `endpoints` of the network, or correct `path` of the flow.',
  sources: [interfaceEndpoints],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const { from, to, stated } = flow;
      if (stated.path !== 'interface-endpoint' || from.kind === 'actor' || to.kind === 'actor') return [];
      const { network } = from;
      const { endpoint } = to.service;
      if (
        network === null ||
        endpoint === null ||
        network.endpoints.length === 0 ||
        offers(network, endpoint)
      ) {
        return [];
      }
      const says = `\`${flow.id}\` goes through an interface endpoint for \`${endpoint}\`, which \`${network.id}\` does not have.`;
      return [clash(flow, says, fact(flow, 'path'), fact(network, 'endpoints'))];
    }),
});

function offers({ endpoints }: Network, service: string): boolean {
  return endpoints.some(
    ({ stated }) =>
      stated.kind === 'interface' && (stated.service === service || stated.service.startsWith(`${service}.`)),
  );
}
