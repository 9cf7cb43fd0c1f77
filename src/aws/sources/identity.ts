/** Where the facts about identities on AWS come from. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** People through federation, roles instead of users. */
export const iamBestPractices: Source = pageRead(
  'AWS IAM User Guide: Security best practices in IAM',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  '2026-11-25',
);
/** Session lengths from 15 minutes to 12 hours. */
export const assumeRole: Source = page(
  'AWS STS API Reference: AssumeRole',
  'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
);
/** Threat protection and its Plus feature plan. */
export const cognitoThreats: Source = page(
  'Amazon Cognito Developer Guide: Advanced security with threat protection',
  'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
);
/** Public sign-up as a decision. */
export const cognitoSecurity: Source = page(
  'Amazon Cognito Developer Guide: Using user pool security features',
  'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-security.html',
);
/** MFA of user pools. */
export const cognitoMfa: Source = pageRead(
  'Amazon Cognito Developer Guide: Adding MFA to a user pool',
  'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
  '2026-11-25',
);
/** The Security Hub CSPM controls for IAM. */
export const iamControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for IAM',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html',
);
/** Analyzers of external, internal and unused access. */
export const accessAnalyzer: Source = page(
  'AWS IAM Access Analyzer API Reference: CreateAnalyzer',
  'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateAnalyzer.html',
);
/** Digests that prove that no log file was changed. */
export const logValidation: Source = page(
  'AWS CloudTrail User Guide: Validating CloudTrail log file integrity',
  'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
);
