/** Where the names of findings, events and metrics that show an attack come from. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

/** Every finding type of GuardDuty, by its exact name. */
export const findingTypes: Source = page(
  'Amazon GuardDuty User Guide: GuardDuty active finding types',
  'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-active.html',
);
/** Events that services send to EventBridge. */
export const serviceEvents: Source = page(
  'Amazon EventBridge Events Reference',
  'https://docs.aws.amazon.com/eventbridge/latest/ref/welcome.html',
);
/** API calls of a trail as events. */
export const trailEvents: Source = page(
  'Amazon EventBridge User Guide: AWS service events delivered through CloudTrail',
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html',
);
/** Metrics and thresholds that AWS recommends. */
export const recommendedAlarms: Source = page(
  'Amazon CloudWatch User Guide: Recommended alarms',
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html',
);
/** What IAM Access Analyzer finds. */
export const analyzerFindings: Source = page(
  'IAM User Guide: Findings for external, internal and unused access',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html',
);
/** What EventBridge counts of each rule. */
export const busMetrics: Source = page(
  'Amazon EventBridge User Guide: Monitoring Amazon EventBridge',
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html',
);
/** That trails record whom an identity provider vouched for. */
export const identityCalls: Source = page(
  'AWS IAM User Guide: Logging IAM and AWS STS API calls with AWS CloudTrail',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html',
);
