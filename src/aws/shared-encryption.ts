/** Encryption by default that several services have in common, because the same storage lies beneath them. */
import type { DefaultEncryption } from './service.ts';

/** EBS volumes: unencrypted until the account turns encryption by default on, Region by Region. */
export const volumeEncryption: DefaultEncryption = {
  by: 'none',
  since: null,
  source: {
    title: 'AWS CLI Command Reference: ec2 enable-ebs-encryption-by-default',
    url: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/enable-ebs-encryption-by-default.html',
    read: '2026-11-23',
    verified: true,
  },
};

/** RDS DB instances: `StorageEncrypted` is false unless it is asked for. */
export const databaseInstanceEncryption: DefaultEncryption = {
  by: 'none',
  since: null,
  source: {
    title: 'AWS SDK for Kotlin: CreateDbInstanceRequest.storageEncrypted',
    url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/storage-encrypted.html',
    read: '2026-11-23',
    verified: true,
  },
};

/** Aurora clusters created on or after 18 February 2026 are encrypted; older ones may not be. */
export const auroraEncryption: DefaultEncryption = {
  by: 'aws-owned',
  since: '2026-02',
  source: {
    title: 'Amazon Aurora User Guide: Encrypting Amazon Aurora resources',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    read: '2026-11-23',
    verified: true,
  },
};
