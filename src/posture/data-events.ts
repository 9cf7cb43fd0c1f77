/** What CloudTrail sees of a service: what is done in some it records only when told to, of others every call. */

/** Services whose reads and writes are data events: recorded only for what a trail names. */
export const DATA_EVENTS: ReadonlySet<string> = new Set(
  's3 dynamodb lambda sqs sns eventbridge kinesis'.split(' '),
);

/** Services that are used by calls which every trail records. */
export const CALL_EVENTS: ReadonlySet<string> = new Set(
  'athena glue ecr codepipeline codebuild batch step-functions bedrock'.split(' '),
);
