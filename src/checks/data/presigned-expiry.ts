/** A presigned link is a password in an address bar: its life is the only limit on it. */
import { presignCommand, presigned } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { seconds } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';

const HOUR = 3600;
const LONGEST = 7 * 24 * HOUR;

export const check: Check = defineCheck<Component>({
  id: 'data/presigned-expiry',
  severity: 'medium',
  title: 'A leaked link keeps opening the object long after its use',
  expects:
    'Presigned links live for minutes, at most an hour where the data is sensitive and twelve where it ' +
    'is not',
  rationale:
    'The AWS CLI signs for an hour unless told; other tools differ. Seven days is the longest that ' +
    'signature version 4 allows, twelve hours what the console allows, and a link signed by a role dies ' +
    'with its session. A bucket policy on `s3:signatureAge` caps all of them.',
  remedy:
    'Write `expiry` in `presigned-urls` of the bucket, such as `15m`, or `refused-after` where a policy caps every link.',
  sources: [presigned, presignCommand],
  mappings: {},
  covers: ['S3-04'],
  question: 'SEC3',
  whenNone: 'No S3 bucket hands out presigned links.',
  subjects: (model) => model.components.filter(({ stated }) => stated['presigned-urls'] !== undefined),
  examine: (bucket) => {
    const expiry = fact(bucket, 'presigned-urls', 'expiry');
    const refused = fact(bucket, 'presigned-urls', 'refused-after');
    const cap = refused.value === undefined ? Number.POSITIVE_INFINITY : seconds(refused.value);
    const most = isSensitive(bucket.stores) ? HOUR : 12 * HOUR;
    if (expiry.value !== undefined && seconds(expiry.value) > LONGEST)
      return gap(
        `\`${bucket.id}\` promises links for \`${expiry.value}\`; S3 allows seven days at most.`,
        expiry,
      );
    if (cap <= most)
      return pass(
        `\`${bucket.id}\` refuses presigned links that are older than \`${refused.value}\`.`,
        refused,
      );
    if (expiry.value === undefined)
      return unstated(`\`${bucket.id}\` does not say how long its presigned links work.`, expiry);
    return seconds(expiry.value) > most
      ? gap(`Presigned links to \`${bucket.id}\` work for \`${expiry.value}\`.`, expiry)
      : pass(`Presigned links to \`${bucket.id}\` stop working after \`${expiry.value}\`.`, expiry);
  },
});
