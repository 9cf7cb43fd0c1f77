/** S3 replication does nothing until both buckets keep versions. */
import { replicationNeeds } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/replication-versioned',
  severity: 'high',
  title: 'The replica cannot come into being',
  expects: 'Versioning is on in the bucket and at its copy',
  rationale:
    'S3 refuses a replication rule unless versioning is on at both ends, and objects that were there ' +
    'before the rule are copied only by Batch Replication. A design that counts on the copy must say ' +
    'both.',
  remedy: 'Write `versioning: true` on the bucket and `destination-versioning: true` in its `replication`.',
  sources: [replicationNeeds],
  mappings: {
    securityHub: ['S3.7', 'S3.14'],
    nist: ['AU-9(2)', 'CP-6', 'CP-6(1)', 'CP-6(2)', 'CP-9', 'SC-5(2)', 'SC-36(2)', 'SI-12', 'SI-13(5)'],
  },
  covers: ['S3-01'],
  question: 'REL9',
  whenNone: 'No S3 bucket is replicated.',
  subjects: (model) =>
    model.components.filter(({ stated }) => stated.service === 's3' && stated.replication !== undefined),
  examine: (bucket) => {
    const here = fact(bucket, 'versioning');
    const there = fact(bucket, 'replication', 'destination-versioning');
    if (here.value === false) return gap(`\`${bucket.id}\` is replicated and keeps no versions.`, here);
    if (there.value === false) return gap(`The copy of \`${bucket.id}\` keeps no versions.`, there);
    if (here.value === undefined)
      return unstated(`\`${bucket.id}\` is replicated and does not say whether it keeps versions.`, here);
    if (there.value === undefined)
      return unstated(`\`${bucket.id}\` does not say whether its copy keeps versions.`, there);
    return pass(`\`${bucket.id}\` and its copy keep versions.`, here, there);
  },
});
