/** Pages about who may act as whom. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** MFA is required for the root user of every kind of account, with up to eight devices. */
export const rootMfa: Source = page(
  'IAM User Guide: Multi-factor authentication',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
);

/** Policies that refuse callers of other organizations and tokens of unknown OIDC tenants. */
export const trustExamples: Source = page(
  'AWS samples: Resource control policy examples',
  'https://github.com/aws-samples/resource-control-policy-examples',
);

/** Roles that services or other accounts assume without naming whom they act for. */
export const confusedDeputy: Source = pageRead(
  'IAM User Guide: The confused deputy problem',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  '2026-11-25',
);
