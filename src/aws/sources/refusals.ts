/** Pages that say what AWS refuses, whoever asks for it. */
import type { Source } from '../source.ts';

const READ = '2026-11-25';

function refusal(title: string, url: string): Source {
  return { title, url, read: READ, verified: true };
}

/** Networks with overlapping addresses cannot be peered. */
export const createPeering: Source = refusal(
  'Amazon EC2 API Reference: CreateVpcPeeringConnection',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html',
);

/** A dead-letter queue is of the kind of its source. */
export const deadLetterKinds: Source = refusal(
  'Amazon SQS Developer Guide: Configure a dead-letter queue',
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html',
);

/** Object Lock needs versioning, which cannot be suspended afterwards. */
export const objectLockNeeds: Source = refusal(
  'Amazon S3 User Guide: Configuring S3 Object Lock',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html',
);

/** Fargate runs no privileged container. */
export const privilegedContainers: Source = refusal(
  'Amazon ECS API Reference: ContainerDefinition',
  'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
);
