/** Where the facts about events and alerts on AWS come from. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** CloudWatch Events is EventBridge. */
export const renamed: Source = page(
  'Amazon EventBridge User Guide: EventBridge is the evolution of CloudWatch Events',
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html',
);
/** Retries for 24 hours, then the event is dropped. */
export const retries: Source = page(
  'Amazon EventBridge User Guide: How EventBridge retries delivering events',
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
);
/** Targets, each with a role and a dead-letter queue. */
export const targets: Source = page(
  'Amazon EventBridge API Reference: PutTargets',
  'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html',
);
/** Lambda may hand over the same event several times and discards what fails. */
export const lambdaRetries: Source = page(
  'AWS Lambda Developer Guide: How Lambda handles errors and retries with asynchronous invocation',
  'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
);
/** The events of Glue and their best-effort delivery. */
export const glueEvents: Source = page(
  'Amazon EventBridge Events Reference: AWS Glue events',
  'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-glue.html',
);
/** What to do on Glue events. */
export const glueAutomation: Source = page(
  'AWS Glue Developer Guide: Automating AWS Glue with EventBridge',
  'https://docs.aws.amazon.com/glue/latest/dg/automating-awsglue-with-cloudwatch-events.html',
);
/** The events of S3. */
export const s3Events: Source = page(
  'Amazon EventBridge Events Reference: Amazon S3 events',
  'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-s3.html',
);
/** Dead-letter queues of SQS. */
export const queueDeadLetters: Source = page(
  'Amazon SQS Developer Guide: Using dead-letter queues',
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
);
/** Monitors of unusual cost. */
export const costAnomalies: Source = page(
  'AWS Cost Explorer API Reference: CreateAnomalyMonitor',
  'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CreateAnomalyMonitor.html',
);
/** The days until a certificate expires. */
export const certificateMetric: Source = pageRead(
  'AWS CDK API Reference: ICertificate, the metric DaysToExpiry of ACM',
  'https://docs.aws.amazon.com/cdk/api/latest/python/aws_cdk.aws_certificatemanager/ICertificate.html',
  '2026-11-25',
);
/** The alarms that the CIS benchmark and Security Hub CSPM ask for. */
export const cloudWatchControls: Source = page(
  'AWS Security Hub User Guide: Security Hub CSPM controls for CloudWatch',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
);
/** What people do when an alert fires. */
export const operations: Source = pageRead(
  'AWS Well-Architected Framework: OPS10-BP02 Have a process per alert',
  'https://docs.aws.amazon.com/wellarchitected/latest/framework/ops_event_response_process_per_alert.html',
  '2026-11-25',
);
/** A standard queue may deliver a message more than once, and out of order. */
export const standardQueues: Source = pageRead(
  'Amazon SQS Developer Guide: Amazon SQS standard queues',
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
  '2026-11-25',
);

/** A FIFO queue drops what is sent again within five minutes. */
export const fifoDoubles: Source = pageRead(
  'Amazon SQS Developer Guide: FIFO queue key terms',
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-key-terms.html',
  '2026-11-26',
);
