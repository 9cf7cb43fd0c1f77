/** A key in CloudHSM hangs on a cluster; one that nobody drew is not looked after. */
import { customKeyStore } from '../../aws/sources/kms.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Key>({
  id: 'keys/cluster-named',
  severity: 'medium',
  title: 'The HSM cluster that holds the key is missing from the design',
  expects: 'Keys in CloudHSM and in custom key stores name their cluster',
  rationale:
    'CloudHSM has users, backups, patches and zones of its own. When its cluster cannot be reached, ' +
    'every key in it stops working.',
  remedy:
    'Write `cluster: <component>` on the key and describe the cluster as a component with `service: ' +
    'cloudhsm`.',
  sources: [customKeyStore],
  mappings: {},
  covers: ['HSM-03', 'KEY-01'],
  question: 'SEC8',
  whenNone: 'No key lives in a CloudHSM cluster.',
  subjects: (model) =>
    model.keys.filter(({ stated }) => stated.kind === 'cloudhsm' || stated.kind === 'kms-custom-key-store'),
  examine: (key) => {
    const cluster = fact(key, 'cluster');
    return cluster.value === undefined
      ? unstated(`\`${key.id}\` does not say which CloudHSM cluster holds it.`, cluster)
      : pass(`\`${key.id}\` lives in \`${cluster.value}\`.`, cluster);
  },
});
