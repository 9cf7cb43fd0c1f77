/** Access lists give objects owners and readers that no bucket policy shows. */
import { accessListsOff } from '../../aws/defaults/buckets.ts';
import { ownership } from '../../aws/sources/s3.ts';
import { gap, pass, passByDefault } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/bucket-access-lists-off',
  severity: 'medium',
  title: 'Access lists on single objects bypass the bucket policy',
  expects: 'The bucket owner owns every object and access lists are off',
  rationale:
    'Since April 2023 new buckets have access lists off, so a design only goes wrong by switching them ' +
    'on. With them on, an uploader can own an object that the bucket owner cannot read, or open it to ' +
    'others.',
  remedy: 'Write `object-ownership: bucket-owner-enforced` on the bucket, or leave the field out.',
  sources: [ownership],
  mappings: { securityHub: ['S3.12'] },
  covers: ['S3-06'],
  question: 'SEC8',
  whenNone: 'The design has no S3 bucket.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 's3'),
  examine: (bucket) => {
    const ownedBy = fact(bucket, 'object-ownership');
    if (ownedBy.value === undefined) {
      return passByDefault(
        `\`${bucket.id}\` says nothing; new buckets have access lists off by default since ${accessListsOff.since}.`,
        accessListsOff,
        ownedBy,
      );
    }
    return ownedBy.value === 'bucket-owner-enforced'
      ? pass(`Access lists are off in \`${bucket.id}\`.`, ownedBy)
      : gap(`\`${bucket.id}\` keeps access lists on (\`${ownedBy.value}\`).`, ownedBy);
  },
});
