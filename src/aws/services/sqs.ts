/** What the review knows of Amazon SQS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon SQS. */
export const service: Service = defineService({
  id: 'sqs',
  name: 'Amazon SQS',
  category: 'queue',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: {
    by: 'aws-owned',
    since: '2022',
    source: {
      title: 'AWS Compute Blog: server-side encryption with SSE-SQS by default',
      url: 'https://aws.amazon.com/blogs/compute/announcing-server-side-encryption-with-amazon-simple-queue-service-managed-encryption-keys-sse-sqs-by-default/',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'sqs',
  sources: [securityScope],
});
