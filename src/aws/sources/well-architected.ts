/** Best practices of the AWS Well-Architected Framework that checks rest on. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const FRAMEWORK = 'https://docs.aws.amazon.com/wellarchitected/latest/framework';

/** SEC02-BP02: temporary instead of long-lived credentials. */
export const temporaryCredentials: Source = page(
  'AWS Well-Architected Framework: SEC02-BP02 Use temporary credentials',
  `${FRAMEWORK}/sec_identities_unique.html`,
);
/** SEC03-BP03: a way in that does not need the identity provider. */
export const emergencyAccess: Source = pageRead(
  'AWS Well-Architected Framework: SEC03-BP03 Establish emergency access process',
  `${FRAMEWORK}/sec_permissions_emergency_process.html`,
  '2026-11-25',
);
/** SEC09-BP03: every call proves who calls, and a network is no proof. */
export const authenticatedCalls: Source = pageRead(
  'AWS Well-Architected Framework: SEC09-BP03 Authenticate network communications',
  `${FRAMEWORK}/sec_protect_data_transit_authentication.html`,
  '2026-11-25',
);
/** SEC03-BP02: no more than a task needs. */
export const permissions: Source = page(
  'AWS Well-Architected Framework: SEC03-BP02 Grant least privilege access',
  `${FRAMEWORK}/sec_permissions_least_privileges.html`,
);
/** SEC04-BP01: what an investigation needs is recorded before it begins. */
export const serviceLogging: Source = pageRead(
  'AWS Well-Architected Framework: SEC04-BP01 Configure service and application logging',
  `${FRAMEWORK}/sec_detect_investigate_events_app_service_logging.html`,
  '2026-11-25',
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
/** A threat model is revisited as the workload changes. */
export const threatModels: Source = page(
  'AWS Well-Architected Framework: SEC01-BP06 Identify threats and prioritize mitigations using a threat model',
  'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec01-bp06.html',
);
/** What was tested is what is deployed, signed, and by no hand. */
export const programmaticDeployment: Source = page(
  'AWS Well-Architected Security Pillar: SEC11-BP06 Deploy software programmatically',
  'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_appsec_deploy_software_programmatically.html',
);
/** Steps that are written before the event. */
export const incidentPlaybooks: Source = page(
  'AWS Security Incident Response User Guide: Develop incident response playbooks',
  'https://docs.aws.amazon.com/security-ir/latest/userguide/develop-incident-response-playbooks.html',
);
