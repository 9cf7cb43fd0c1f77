/** Pages about functions that read streams. */
import type { Source } from '../source.ts';
import { pageRead } from './page.ts';

const READ = '2026-11-26';

/** Retries and age of records have no limit by default, and batches are not split. */
export const streamParameters: Source = pageRead(
  'AWS Lambda Developer Guide: Lambda parameters for Amazon Kinesis Data Streams event source mappings',
  'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html',
  READ,
);

/** The same options hold for DynamoDB. */
export const streamSources: Source = pageRead(
  'AWS SDK for .NET API Reference: CreateEventSourceMapping',
  'https://docs.aws.amazon.com/sdkfornet/v4/apidocs/items/Lambda/MILambdaCreateEventSourceMappingCreateEventSourceMappingRequest.html',
  READ,
);

/** What is given up is discarded unless a destination is named. */
export const streamRefused: Source = pageRead(
  'AWS Lambda Developer Guide: Retain discarded batch records for a Kinesis Data Streams event source in Lambda',
  'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
  READ,
);
