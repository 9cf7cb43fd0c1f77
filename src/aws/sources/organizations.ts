/** Pages about accounts in an organization and the policies that bind them. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** SCPs cap what principals of member accounts may do. */
export const serviceControlPolicies: Source = page(
  'AWS Organizations User Guide: Service control policies',
  'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
);

/** RCPs cap access to resources; neither kind binds the management account. */
export const resourceControlPolicies: Source = page(
  'AWS Organizations User Guide: Resource control policies',
  'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
);

/** CIS AWS Foundations Benchmark as Prowler carries it, with its items on the structure of an organization. */
export const cisBenchmark: Source = page(
  'CIS AWS Foundations Benchmark 7.0, as carried by Prowler',
  'https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_7.0_aws.json',
);

/** Root credentials of members can be removed and managed from the management account. */
export const centralRootAccess: Source = page(
  'IAM API Reference: EnableOrganizationsRootCredentialsManagement',
  'https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOrganizationsRootCredentialsManagement.html',
);

/** GuardDuty, Security Hub and others take an administrator other than the management account. */
export const delegatedAdministrators: Source = page(
  'Prowler check: organizations_delegated_administrators',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/organizations/organizations_delegated_administrators',
);

export const alternateContacts: Source = page(
  'Prowler: Security contact information is registered',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/account/account_security_contact_information_is_registered',
);
