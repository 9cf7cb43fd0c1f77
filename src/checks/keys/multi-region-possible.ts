/** Not every key can have replicas in other Regions, and each replica is one more door. */
import { createKey } from '../../aws/sources/kms.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Key } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

const ONE_REGION: readonly string[] = [
  'cloudhsm',
  'kms-custom-key-store',
  'external-key-store',
  'aws-managed',
];

export const check: Check = defineCheck<Key>({
  id: 'keys/multi-region-possible',
  severity: 'medium',
  title: 'Recovery in the other Region counts on a key that cannot be there',
  expects: 'Only customer keys in plain KMS are planned as multi-Region keys',
  rationale:
    'Keys in custom key stores, in CloudHSM and AWS managed keys stay in one Region. Whether a key is ' +
    'multi-Region is fixed when it is made.',
  remedy:
    'Change the `kind` of the key to `kms` or drop `multi-region: true` and plan a key for each Region.',
  sources: [createKey],
  mappings: {},
  covers: ['KMS-01', 'HSM-03'],
  question: 'REL13',
  whenNone: 'No key is planned for several Regions.',
  subjects: (model) => model.keys.filter(({ stated }) => stated['multi-region'] === true),
  examine: (key) => {
    const many = fact(key, 'multi-region');
    return ONE_REGION.includes(key.stated.kind)
      ? gap(
          `\`${key.id}\` is planned for several Regions, which a \`${key.stated.kind}\` key cannot be in.`,
          many,
          fact(key, 'kind'),
        )
      : pass(`\`${key.id}\` can have replicas in other Regions.`, many);
  },
});
