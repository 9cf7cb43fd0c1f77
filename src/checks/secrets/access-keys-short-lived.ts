/** An AWS access key works from anywhere until somebody deletes it. */
import { iamControls } from '../../aws/sources/identity.ts';
import { temporaryCredentials } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Secret } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';

const LONGEST = 90;

export const check: Check = defineCheck<Secret>({
  id: 'secrets/access-keys-short-lived',
  severity: 'high',
  title: 'A leaked access key opens the account from anywhere, for years',
  expects: 'Where an AWS access key cannot be avoided it is replaced within 90 days',
  rationale:
    'A role, OIDC federation or IAM Roles Anywhere replaces nearly every access key. What is left is ' +
    'bounded by age; the CIS benchmark and Security Hub CSPM ask for 90 days.',
  remedy: 'Replace the access key by a role, or write `rotation: { every: 90d, by: … }` on the secret.',
  sources: [temporaryCredentials, iamControls],
  mappings: {
    securityHub: ['IAM.3'],
    cis: ['v3.0 1.14', 'v5.0 1.13', 'v7.0 2.12'],
    nist: ['AC-2(1)', 'AC-2(3)', 'AC-3(15)'],
  },
  covers: ['M-IAM-05', 'SEC-02'],
  question: 'SEC2',
  whenNone: 'The design has no AWS access key among its secrets.',
  subjects: (model) => model.secrets.filter(({ stated }) => stated.kind === 'access-key'),
  examine: (secret) => {
    const every = fact(secret, 'rotation', 'every');
    if (every.value === undefined)
      return unstated(`\`${secret.id}\` is an AWS access key and does not say when it is replaced.`, every);
    return days(every.value) > LONGEST
      ? gap(`\`${secret.id}\` is an AWS access key that lives for \`${every.value}\`.`, every)
      : pass(`\`${secret.id}\` is an AWS access key that is replaced every \`${every.value}\`.`, every);
  },
});
