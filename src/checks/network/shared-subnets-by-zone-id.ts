/** The name of a zone means another place in another account. */
import { zoneIds } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'network/shared-subnets-by-zone-id',
  severity: 'low',
  title: 'Two accounts mean different places by the same zone',
  expects: 'Networks that are shared between accounts name their zones by id',
  rationale:
    'Each account may have its own mapping from names such as `eu-west-1a` to places. Two accounts that spread ' +
    'over "a" and "b" may stand in one place; the id, such as `euw1-az1`, is the same everywhere.',
  remedy: 'Write the zone id in `az` of each subnet of the shared network.',
  sources: [zoneIds],
  mappings: {},
  covers: ['ACC-03'],
  question: 'REL10',
  whenNone: 'No network is shared with another account.',
  subjects: (model) =>
    model.networks.filter(
      ({ stated, subnets }) => (stated['shared-with'] ?? []).length > 0 && subnets.length > 0,
    ),
  examine: (network) => {
    const named = network.subnets.filter(({ zone }) => !/-az\d+$/.test(zone));
    const subnets = fact(network, 'subnets');
    const others = network.stated['shared-with'] ?? [];
    return named.length === 0
      ? pass(`\`${network.id}\` names its zones by id.`, subnets)
      : gap(
          `\`${network.id}\` is shared with ${quoted(others)} and names the ${named.length === 1 ? 'zone' : 'zones'} of ${quoted(named.map(({ id }) => id))} by a name of its own account.`,
          ...named.map((subnet) => fact(subnet, 'az')),
        );
  },
});
