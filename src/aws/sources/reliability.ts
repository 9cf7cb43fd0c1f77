/** Pages about surviving failure. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const PILLAR = 'https://docs.aws.amazon.com/wellarchitected/latest/framework';

/** A workload stands in several zones, so that it has no single point of failure. */
export const severalLocations: Source = pageRead(
  'AWS Well-Architected Framework: REL10-BP01 Deploy the workload to multiple locations',
  `${PILLAR}/rel_fault_isolation_multiaz_region_system.html`,
  '2026-11-25',
);

/** Every workload has a recovery time and a recovery point that it has to meet. */
export const recoveryObjectives: Source = pageRead(
  'AWS Well-Architected Framework: REL13-BP01 Define recovery objectives for downtime and data loss',
  `${PILLAR}/rel_planning_for_recovery_objective_defined_recovery.html`,
  '2026-11-25',
);

/** The four strategies, from restoring backups to running in two Regions at once. */
export const recoveryStrategies: Source = pageRead(
  'AWS whitepaper: Disaster recovery options in the cloud',
  'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
  '2026-11-25',
);

/** Plans that move an application to another Region in tested steps. */
export const regionSwitch: Source = page(
  'Application Recovery Controller Region switch API Reference',
  'https://docs.aws.amazon.com/arc-region-switch/latest/api/Welcome.html',
);

/** Experiments that make parts of a system fail on purpose. */
export const faultInjection: Source = page(
  'AWS Fault Injection Service API Reference: CreateExperimentTemplate',
  'https://docs.aws.amazon.com/fis/latest/APIReference/API_CreateExperimentTemplate.html',
);

/** Quotas can be read, raised and watched. */
export const serviceQuotas: Source = page(
  'Service Quotas API Reference',
  'https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/Welcome.html',
);

/** In compliance mode nobody can delete recovery points before their time. */
export const vaultLock: Source = page(
  'AWS Backup Developer Guide: AWS Backup Vault Lock',
  'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
);

/** A vault whose copies stand apart from the account and can be shared for restoring. */
export const airGappedVault: Source = page(
  'AWS Backup Developer Guide: Logically air-gapped vault',
  'https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html',
);

/** Restores that AWS Backup runs and times on a schedule. */
export const restoreTesting: Source = page(
  'AWS Backup API Reference: CreateRestoreTestingPlan',
  'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateRestoreTestingPlan.html',
);

/** The latest moment to which a table can be restored is typically five minutes ago. */
export const tableRecovery: Source = page(
  'DynamoDB API Reference: PointInTimeRecoveryDescription',
  'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoveryDescription.html',
);

/** One writer and two readable standbys in three zones. */
export const multiAzCluster: Source = page(
  'Amazon RDS User Guide: Multi-AZ DB cluster deployments',
  'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
);

/** AWS controls for deployments over several zones and for deletion protection. */
export const foundationalControls: Source = page(
  'AWS Security Hub: Foundational Security Best Practices standard, as carried by Prowler',
  'https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/aws_foundational_security_best_practices_aws.json',
);

/** Backups of fully managed resource types have the key of their vault. */
export const backupEncryption: Source = pageRead(
  'AWS Backup Developer Guide: Encryption for backups in AWS Backup',
  'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
  '2026-11-26',
);
