/** A network stands in one of the Regions that its account uses. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/region-outside-account',
  severity: 'high',
  title: 'A network stands in a Region that its account is said not to use',
  expects: 'The Region of each network is one of those of its account',
  rationale:
    'Guardrails, recorders and detectors are set up for the Regions that an account uses. A network in another one ' +
    'would be watched by nobody.',
  remedy: 'Add the Region to `regions` of the account, or correct `region` of the network.',
  sources: [],
  find: ({ networks }) =>
    networks.flatMap((network) => {
      const region = fact(network, 'region');
      const used = fact(network.account, 'regions');
      if (region.value === undefined || used.value === undefined || used.value.includes(region.value))
        return [];
      const says = `\`${network.id}\` is in \`${region.value}\`, and \`${network.account.id}\` uses ${used.value.map((one) => `\`${one}\``).join(', ')} only.`;
      return [clash(network, says, region, used)];
    }),
});
