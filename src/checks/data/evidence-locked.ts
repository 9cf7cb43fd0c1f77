/** Records that must survive a dispute have to survive an administrator too. */
import { controls, customerProvidedKeys, objectLock } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/evidence-locked',
  severity: 'high',
  title: 'Whoever administers the bucket can erase the evidence in it',
  expects:
    'Buckets with logs or regulated records of high integrity are under Object Lock in compliance mode',
  rationale:
    'Object Lock in compliance mode holds versions against everybody until their time; in governance ' +
    'mode some may lift it. A related abuse, locking owners out by writing objects again with SSE-C, has ' +
    'been blocked by default for new buckets, and in accounts without SSE-C data, since April 2026.',
  remedy: 'Write `object-lock: { mode: compliance, retention: 365d }` on the bucket.',
  sources: [objectLock, controls, customerProvidedKeys],
  mappings: {
    securityHub: ['S3.15'],
    attack: ['T1485', 'T1486'],
  },
  covers: ['M-DAT-04', 'S3-06', 'GEN-03'],
  question: 'SEC8',
  whenNone: 'No S3 bucket holds logs or regulated records of high integrity.',
  subjects: (model) =>
    model.components.filter(
      ({ service, account, stores }) =>
        service.id === 's3' &&
        (account?.stated.purpose === 'log-archive' ||
          stores.some(
            ({ stated }) => stated.impact?.integrity === 'high' && (stated.regulated ?? []).length > 0,
          )),
    ),
  examine: (bucket) => {
    const mode = fact(bucket, 'object-lock', 'mode');
    if (mode.value === 'compliance')
      return pass(`Nobody can delete from \`${bucket.id}\` before its time.`, mode);
    if (mode.value === 'governance')
      return gap(`Object Lock in \`${bucket.id}\` is in governance mode, which some may lift.`, mode);
    return unstated(`\`${bucket.id}\` does not say whether its objects are locked against deletion.`, mode);
  },
});
