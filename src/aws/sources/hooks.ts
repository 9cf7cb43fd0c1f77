/** Where events are described that do not reach EventBridge by themselves. */
import type { Source } from '../source.ts';
import { page, unverifiedPage } from './page.ts';

/** Notifications of buckets, and what may receive them. */
export const bucketNotifications: Source = page(
  'Amazon S3 User Guide: Amazon S3 Event Notifications',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
);
/** Functions that a user pool calls. */
export const poolTriggers: Source = page(
  'Amazon Cognito Developer Guide: Customizing user pool workflows with Lambda triggers',
  'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html',
);
/** Notifications of clusters of nodes. */
export const cacheNotifications: Source = page(
  'Amazon ElastiCache User Guide: Amazon SNS monitoring of ElastiCache events',
  'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ECEvents.html',
);
/** Known, and found on no page of AWS: it is offered for a decision and decides nothing. */
export const notFound: Source = unverifiedPage(
  'Amazon EventBridge Events Reference',
  'https://docs.aws.amazon.com/eventbridge/latest/ref/welcome.html',
);
/** What stands in the events that functions leave behind. */
export const functionDestinations: Source = page(
  'AWS CDK API Reference: Amazon Lambda Destinations Library',
  'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda_destinations-readme.html',
);
/** What stands in a notification of a bucket. */
export const bucketMessages: Source = page(
  'Amazon S3 User Guide: Event message structure',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
);
/** What stands in an event of a bucket on a bus. */
export const bucketMessagesOnBus: Source = page(
  'Amazon S3 User Guide: EventBridge event message structure',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html',
);
/** How much of an item stands in a record of a table's stream. */
export const streamRecords: Source = page(
  'Amazon DynamoDB API Reference: StreamSpecification',
  'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html',
);
