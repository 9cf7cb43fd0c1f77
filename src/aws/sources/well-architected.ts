/** Best practices of the AWS Well-Architected Framework that checks rest on. */
import type { Source } from '../source.ts';
import { page, unverifiedPage } from './page.ts';

const FRAMEWORK = 'https://docs.aws.amazon.com/wellarchitected/latest/framework';

/** SEC02-BP02: temporary instead of long-lived credentials. */
export const temporaryCredentials: Source = page(
  'AWS Well-Architected Framework: SEC02-BP02 Use temporary credentials',
  `${FRAMEWORK}/sec_identities_unique.html`,
);
/** The security pillar's chapter on identities. */
export const identities: Source = unverifiedPage(
  'AWS Well-Architected Framework: SEC02 Manage identities for people and machines',
  `${FRAMEWORK}/sec-02.html`,
);
/** SEC03-BP02: no more than a task needs. */
export const permissions: Source = page(
  'AWS Well-Architected Framework: SEC03-BP02 Grant least privilege access',
  `${FRAMEWORK}/sec_permissions_least_privileges.html`,
);
/** The security pillar's chapter on detection. */
export const detection: Source = unverifiedPage(
  'AWS Well-Architected Framework: SEC04 Detect and investigate security events',
  `${FRAMEWORK}/sec-04.html`,
);
/** Classes of data and what protects each, at rest and on the way. */
export const dataControls: Source = page(
  'AWS Prescriptive Guidance: Security control recommendations for protecting data',
  'https://docs.aws.amazon.com/prescriptive-guidance/latest/security-controls-by-caf-capability/data-controls.html',
);
/** The SaaS lens on what keeps tenants apart. */
export const tenantIsolation: Source = page(
  'AWS Well-Architected SaaS Lens: Core isolation concepts',
  'https://docs.aws.amazon.com/wellarchitected/latest/saas-lens/core-isolation-concepts.html',
);
/** One tenant's load slows the others. */
export const noisyNeighbour: Source = page(
  'AWS Prescriptive Guidance: PostgreSQL silo model and the noisy neighbor',
  'https://docs.aws.amazon.com/prescriptive-guidance/latest/saas-multitenant-managed-postgresql/silo.html',
);
/** The pillars and their questions, as AWS keeps them for programs. */
export const framework: Source = page(
  'AWS Samples: Well-Architected IaC Analyzer, the list of questions and best practices',
  'https://github.com/aws-samples/well-architected-iac-analyzer',
);
