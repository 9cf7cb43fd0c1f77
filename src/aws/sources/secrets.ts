/** Where the facts about Secrets Manager and Parameter Store come from. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** Rotation by a function, managed rotation without one. */
export const rotateSecret: Source = page(
  'AWS Secrets Manager API Reference: RotateSecret',
  'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html',
);
/** RDS keeps and rotates the master password itself. */
export const managedPassword: Source = page(
  'Amazon RDS API Reference: CreateDBInstance, ManageMasterUserPassword',
  'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
);
/** The Security Hub CSPM controls for Secrets Manager. */
export const secretControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for Secrets Manager',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
);
/** String and SecureString, standard and advanced tier. */
export const putParameter: Source = page(
  'AWS Systems Manager API Reference: PutParameter',
  'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
);
/** A deleted secret is out of reach at once, and for how long it can be brought back; an alarm tells who still asks for it. */
export const deleteSecret: Source = pageRead(
  'AWS Secrets Manager User Guide: Delete an AWS Secrets Manager secret',
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html',
  '2026-11-26',
);
