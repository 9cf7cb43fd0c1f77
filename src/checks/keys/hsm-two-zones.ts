/** The keys of a CloudHSM cluster live in its HSMs and nowhere else. */
import { hsmUsers } from '../../aws/sources/kms.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'keys/hsm-two-zones',
  severity: 'critical',
  title: 'One failed HSM or zone stops everything that needs its keys',
  expects: 'A CloudHSM cluster has two HSMs at least, in two zones',
  rationale:
    'AWS synchronizes keys between the HSMs of a cluster, by the appliance user that every HSM has; with one ' +
    'HSM there is nothing to synchronize with. AWS cannot see users or keys, so it cannot restore them either, ' +
    'other than from the backups of the cluster.',
  remedy: 'Write `nodes: 2` or more on the cluster and `subnets` in two zones.',
  sources: [hsmUsers],
  mappings: {},
  covers: ['HSM-08'],
  question: 'REL10',
  whenNone: 'The design has no CloudHSM cluster.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'cloudhsm'),
  examine: (cluster) => {
    const nodes = fact(cluster, 'nodes');
    const subnets = fact(cluster, 'subnets');
    if (nodes.value === undefined)
      return weighed(
        unstated(`\`${cluster.id}\` does not say how many HSMs it has.`, nodes),
        'high',
        cluster.account,
      );
    if (nodes.value < 2)
      return weighed(gap(`\`${cluster.id}\` has one HSM.`, nodes), 'critical', cluster.account);
    if (subnets.value === undefined)
      return weighed(
        unstated(`\`${cluster.id}\` does not say in which subnets its HSMs are.`, subnets),
        'medium',
        cluster.account,
      );
    return cluster.zones.length < 2
      ? weighed(
          gap(`The ${nodes.value} HSMs of \`${cluster.id}\` are all in one zone.`, subnets),
          'high',
          cluster.account,
        )
      : pass(`\`${cluster.id}\` has ${nodes.value} HSMs in ${cluster.zones.length} zones.`, nodes, subnets);
  },
});
