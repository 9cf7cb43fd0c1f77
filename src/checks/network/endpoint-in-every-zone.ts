/** An interface endpoint has an address only in the subnets that it is given. */
import { interfaceEndpoints } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { usedZones } from '../../model/queries/used-zones.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'network/endpoint-in-every-zone',
  severity: 'medium',
  title: 'Losing one zone cuts the others off from an AWS service',
  expects: 'Each interface endpoint has an address in every zone from which it is used',
  rationale:
    'An interface endpoint is often drawn as a single network interface. It has one in each subnet that it is ' +
    'given, at most one a zone; zones without one reach the service through another zone, and lose it with that zone.',
  remedy: 'Add a subnet of each missing zone to `subnets` of the endpoint.',
  sources: [interfaceEndpoints],
  mappings: {},
  covers: ['VPC-09'],
  question: 'REL10',
  whenNone: 'No network with components in private subnets has an interface endpoint.',
  subjects: (model) =>
    model.networks
      .filter((network) => usedZones(network).length > 0)
      .flatMap(({ endpoints }) => endpoints.filter(({ stated }) => stated.kind === 'interface')),
  examine: (endpoint) => {
    const subnets = fact(endpoint, 'subnets');
    if (subnets.value === undefined) {
      return unstated(
        `The endpoint \`${endpoint.id}\` does not say in which subnets it has an address.`,
        subnets,
      );
    }
    const zones = endpoint.subnets.map(({ zone }) => zone);
    const without = usedZones(endpoint.network).filter((zone) => !zones.includes(zone));
    return without.length === 0
      ? pass(
          `The endpoint \`${endpoint.id}\` has an address in each zone that \`${endpoint.network.id}\` uses.`,
          subnets,
        )
      : weighed(
          gap(
            `The endpoint \`${endpoint.id}\` has no address in ${quoted(without)}, where components of \`${endpoint.network.id}\` stand.`,
            subnets,
          ),
          'medium',
          endpoint.network.account,
        );
  },
});
