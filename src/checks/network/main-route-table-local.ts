/** A subnet that somebody forgets to associate must not become a public one. */
import { defaultVpc, routeTables } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/main-route-table-local',
  severity: 'high',
  title: 'A subnet without a route table of its own becomes public',
  expects: 'The main route table has no route to an internet gateway',
  rationale:
    'New subnets use the main route table until they are given another. It is often said that default route ' +
    'tables are not secure: that is so in the default VPC, while the main table of a VPC that you make holds ' +
    'only the local route until somebody adds to it.',
  remedy:
    'Write `default-route-table: { internet-route: false }` on the network and associate public subnets explicitly.',
  sources: [routeTables, defaultVpc],
  mappings: {},
  covers: ['VPC-01'],
  question: 'SEC5',
  whenNone: 'The design has no network.',
  subjects: (model) => model.networks,
  examine: (network) => {
    const route = fact(network, 'default-route-table', 'internet-route');
    if (route.value === undefined) {
      return withSeverity(
        'low',
        unstated(`\`${network.id}\` does not say where its main route table leads.`, route),
      );
    }
    return route.value
      ? weighed(
          gap(`The main route table of \`${network.id}\` leads to the internet.`, route),
          'high',
          network.account,
        )
      : pass(`The main route table of \`${network.id}\` does not lead to the internet.`, route);
  },
});
