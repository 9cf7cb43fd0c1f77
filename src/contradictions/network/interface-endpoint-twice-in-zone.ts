/** An endpoint has one address in a zone. */
import { interfaceEndpoints } from '../../aws/sources/vpc.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/interface-endpoint-twice-in-zone',
  severity: 'medium',
  title: 'An interface endpoint is to have two addresses in one zone',
  expects: 'An interface endpoint names one subnet for each zone',
  rationale:
    'AWS takes one subnet of each zone, so one of the two is refused, and perhaps a zone was meant that has none.',
  remedy: 'Name one subnet of each zone in `subnets`.',
  sources: [interfaceEndpoints],
  find: ({ networks }) =>
    networks.flatMap(({ endpoints }) =>
      endpoints.flatMap((endpoint) => {
        if (endpoint.stated.kind !== 'interface') return [];
        const { subnets } = endpoint;
        const second = subnets.find((subnet, index) =>
          subnets.slice(0, index).some(({ zone }) => zone === subnet.zone),
        );
        const first = subnets.find(({ zone }) => zone === second?.zone);
        if (first === undefined || second === undefined) return [];
        const says = `\`${endpoint.id}\` names \`${first.id}\` and \`${second.id}\`, which are both in \`${first.zone}\`.`;
        return [clash(endpoint, says, fact(endpoint, 'subnets'), fact(first, 'az'), fact(second, 'az'))];
      }),
    ),
});
