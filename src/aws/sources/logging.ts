/** Where the facts about trails, logs and detection on AWS come from. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

const HUB = 'https://docs.aws.amazon.com/securityhub/latest/userguide';
const TRAIL = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';

/** The Security Hub CSPM controls for CloudTrail. */
export const trailControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for CloudTrail',
  `${HUB}/cloudtrail-controls.html`,
);
/** Digest files, SHA-256 and RSA. */
export const trailValidation: Source = page(
  'AWS CloudTrail User Guide: Validating CloudTrail log file integrity',
  `${TRAIL}/cloudtrail-log-file-validation-intro.html`,
);
/** Log files come about five minutes after the call. */
export const trailFiles: Source = page(
  'AWS CloudTrail User Guide: Working with CloudTrail log files',
  `${TRAIL}/cloudtrail-working-with-log-files.html`,
);
/** Event history keeps 90 days. */
export const eventHistory: Source = page(
  'AWS CloudTrail User Guide: Working with CloudTrail event history',
  `${TRAIL}/view-cloudtrail-events.html`,
);
/** CloudTrail Lake is closed to new customers. */
export const lakeClosed: Source = page(
  'AWS CloudTrail User Guide: CloudTrail Lake availability change',
  `${TRAIL}/cloudtrail-lake-service-availability-change.html`,
);
/** Without selectors a trail records management events only. */
export const eventSelectors: Source = page(
  'AWS CloudTrail API Reference: PutEventSelectors',
  'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html',
);
/** The old agent is deprecated. */
export const oldAgent: Source = page(
  'Amazon CloudWatch Logs User Guide: CloudWatch Logs agent reference',
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AgentReference.html',
);
/** Log groups never expire unless told. */
export const logGroups: Source = page(
  'Amazon CloudWatch Logs User Guide: What is Amazon CloudWatch Logs?',
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
);
/** Retention and when expired events go. */
export const putRetention: Source = page(
  'Amazon CloudWatch Logs API Reference: PutRetentionPolicy',
  'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
);
/** What Config records, Region by Region. */
export const configRecorder: Source = page(
  'AWS Config API Reference: RecordingStrategy',
  'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html',
);
/** Features of GuardDuty. */
export const guardDuty: Source = page(
  'Amazon GuardDuty API Reference: DetectorFeatureConfiguration',
  'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html',
);
/** The Security Hub CSPM controls for GuardDuty. */
export const guardDutyControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for GuardDuty',
  `${HUB}/guardduty-controls.html`,
);
/** Security Hub and Security Hub CSPM. */
export const securityHub: Source = page(
  'AWS Security Hub User Guide: Introduction to Security Hub CSPM',
  `${HUB}/what-is-securityhub.html`,
);
/** Model invocations are logged only when asked. */
export const modelInvocations: Source = page(
  'Amazon Bedrock API Reference: PutModelInvocationLoggingConfiguration',
  'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html',
);
/** The Security Hub CSPM controls for CloudFront, which stand for those of front ends. */
export const frontEndControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for CloudFront',
  `${HUB}/cloudfront-controls.html`,
);

/** Masking of what is sensitive in a log group. */
export const logMasking: Source = page(
  'Amazon CloudWatch Logs User Guide: Data protection policies',
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html',
);

export const macie: Source = page(
  'Prowler: Amazon Macie is enabled',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/macie/macie_is_enabled',
);
