/** Without versions an overwrite or a delete is final. */
import { controls } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/bucket-versioning',
  severity: 'medium',
  title: 'One overwrite or delete destroys the only copy of an object',
  expects: 'Buckets with data that matters keep versions',
  rationale:
    'Versioning is off in a new bucket unless somebody asks for it. It turns deletion into a marker and ' +
    'overwriting into a new version, and replication and Object Lock both need it.',
  remedy: 'Write `versioning: true` on the bucket.',
  sources: [controls],
  mappings: {
    securityHub: ['S3.14'],
    nist: ['AU-9(2)', 'CP-6', 'CP-6(1)', 'CP-6(2)', 'CP-9', 'CP-10', 'SC-5(2)', 'SI-12', 'SI-13(5)'],
    attack: ['T1485'],
  },
  covers: ['S3-01', 'M-DAT-04', 'S3-02'],
  question: 'REL9',
  whenNone: 'No S3 bucket holds data whose loss or change would matter.',
  subjects: (model) =>
    model.components.filter(
      ({ service, stores, stated }) =>
        service.id === 's3' &&
        stated.replication === undefined &&
        (isSensitive(stores) ||
          stores.some((data) =>
            [data.stated.impact?.integrity, data.stated.impact?.availability].some(
              (level) => level === 'moderate' || level === 'high',
            ),
          )),
    ),
  examine: (bucket) => weighed(examine(bucket), 'medium', bucket.account),
});

function examine(bucket: Component): Verdict {
  const versioning = fact(bucket, 'versioning');
  if (versioning.value === true) return pass(`\`${bucket.id}\` keeps versions.`, versioning);
  return versioning.value === false
    ? gap(`\`${bucket.id}\` keeps no versions of its objects.`, versioning)
    : unstated(`\`${bucket.id}\` does not say whether it keeps versions.`, versioning);
}
