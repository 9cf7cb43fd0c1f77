/** S3 still answers plain HTTP unless a policy refuses it. */
import { controls } from '../../aws/sources/s3.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { highestClassification } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/bucket-tls-only',
  severity: 'medium',
  title: 'A client may read and write objects in the clear',
  expects: 'The bucket refuses requests without TLS',
  rationale:
    'S3 accepts HTTP as long as nothing denies it. A bucket policy on `aws:SecureTransport` denies it, ' +
    'as a resource control policy can for every bucket of the organization at once; `s3:TlsVersion` also ' +
    'sets the oldest version.',
  remedy:
    'Write `tls-only: true` on the bucket, once its policy denies requests where `aws:SecureTransport` ' +
    'is false.',
  sources: [controls],
  mappings: {
    securityHub: ['S3.5'],
    cis: ['v3.0 2.1.1', 'v5.0 2.1.1', 'v7.0 3.1.1'],
    nist: [
      'AC-4',
      'AC-17(2)',
      'IA-5(1)',
      'SC-7(4)',
      'SC-8',
      'SC-8(1)',
      'SC-8(2)',
      'SC-12(3)',
      'SC-13',
      'SC-23',
      'SC-23(3)',
      'SI-7(6)',
    ],
    attack: ['T1040'],
  },
  covers: ['S3-03'],
  question: 'SEC9',
  whenNone: 'The design has no S3 bucket.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 's3'),
  examine: (bucket) => {
    const only = fact(bucket, 'tls-only');
    if (only.value === true) return pass(`\`${bucket.id}\` refuses requests without TLS.`, only);
    const severity = highestClassification(bucket.stores) === 'restricted' ? 'high' : 'medium';
    return withSeverity(
      severity,
      only.value === false
        ? gap(`\`${bucket.id}\` accepts requests without TLS.`, only)
        : unstated(`\`${bucket.id}\` does not say whether it refuses requests without TLS.`, only),
    );
  },
});
