/** What a subnet is called and where its routes lead agree. */
import { routeTables } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'network/tier-matches-routes',
  severity: 'high',
  title: 'A subnet that is called private is open to the internet',
  expects: 'Only public subnets have a route to an internet gateway',
  rationale:
    'A subnet is public because its route table leads to an internet gateway, whatever its name says. A design ' +
    'that calls a subnet private and gives it such a route protects nothing that stands in it.',
  remedy: 'Correct `tier` or `internet-route` of the subnet, whichever is wrong.',
  sources: [routeTables],
  mappings: {},
  covers: ['VPC-01'],
  question: 'SEC5',
  whenNone: 'No subnet states whether it has a route to an internet gateway.',
  subjects: (model) =>
    model.networks.flatMap(({ subnets }) =>
      subnets.filter(({ stated }) => stated['internet-route'] !== undefined),
    ),
  examine: (subnet) => {
    const route = fact(subnet, 'internet-route');
    const tier = fact(subnet, 'tier');
    const name = `\`${subnet.id}\` of \`${subnet.network.id}\``;
    if (subnet.tier !== 'public' && route.value === true) {
      return gap(`${name} is called ${subnet.tier} and has a route to an internet gateway.`, route, tier);
    }
    if (subnet.tier === 'public' && route.value === false) {
      return withSeverity(
        'low',
        gap(`${name} is called public and has no route to an internet gateway.`, route, tier),
      );
    }
    return pass(`The routes of ${name} fit its name.`, route, tier);
  },
});
