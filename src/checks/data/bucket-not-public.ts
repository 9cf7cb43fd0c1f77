/** A public bucket is the shortest way from a mistake to a headline. */
import { blocksPublicAccess } from '../../aws/defaults/buckets.ts';
import { controls, publicAccess } from '../../aws/sources/s3.ts';
import { gap, notApplicable, pass, passByDefault } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/bucket-not-public',
  severity: 'critical',
  title: 'One policy opens the bucket to the internet',
  expects: 'Block Public Access is on for the bucket or its whole account',
  rationale:
    'Since April 2023 a new bucket has all four settings of Block Public Access on and access lists off, ' +
    'so silence is safe today. What remains is the design that switches it off, or a policy that names ' +
    'everyone.',
  remedy:
    'Write `block-public-access: true` on the bucket, or `block-public-storage: true` on its account, ' +
    'and a `policy` that names principals; serve public files through CloudFront with origin access ' +
    'control.',
  sources: [publicAccess, controls],
  mappings: {
    securityHub: ['S3.1', 'S3.8', 'CloudTrail.6'],
    cis: ['v5.0 2.1.4', 'v3.0 2.1.4', 'v7.0 3.1.4'],
    nist: [
      'AC-2(1)',
      'AC-3',
      'AC-3(7)',
      'AC-3(15)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
    attack: ['T1530'],
  },
  covers: ['S3-06', 'M-LOG-01'],
  question: 'SEC8',
  whenNone: 'The design has no S3 bucket.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 's3'),
  examine: (bucket) => {
    const block = fact(bucket, 'block-public-access');
    const policy = fact(bucket, 'policy');
    const forAll = accountBlock(bucket);
    const open = block.value === false && forAll === null;
    const invites = policy.value === 'anyone' && block.value !== true && forAll === null;
    if ((open || invites) && highestClassification(bucket.stores) === 'public') {
      return notApplicable(`\`${bucket.id}\` holds public data only.`, invites ? policy : block);
    }
    if (invites) return gap(`The policy of \`${bucket.id}\` lets anyone in.`, policy, block);
    // A policy that names its readers is closed today, and data that harms nobody can wait.
    const closed = policy.value !== undefined || !isSensitive(bucket.stores);
    if (open)
      return withSeverity(
        closed ? 'high' : 'critical',
        gap(
          `\`${bucket.id}\` switches Block Public Access off.`,
          block,
          ...(policy.value === undefined ? [] : [policy]),
        ),
      );
    if (block.value === true)
      return pass(`\`${bucket.id}\` blocks public access whatever its policy says.`, block);
    if (forAll !== null)
      return pass(`The account of \`${bucket.id}\` blocks public access for every bucket.`, forAll);
    return passByDefault(
      `\`${bucket.id}\` says nothing; new buckets block public access by default since ${blocksPublicAccess.since}.`,
      blocksPublicAccess,
      block,
    );
  },
});

/** What blocks public access for every bucket of the account; null where nothing says so. */
function accountBlock({ account }: Component): Fact<boolean> | null {
  if (account === null) return null;
  const forAll = fact(account, 'block-public-storage');
  return forAll.value === true ? forAll : null;
}
