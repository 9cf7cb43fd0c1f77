/** What the review knows of Amazon S3, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon S3. */
export const service: Service = defineService({
  id: 's3',
  name: 'Amazon S3',
  category: 'object-store',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: {
    by: 'aws-owned',
    since: '2023-01-05',
    source: {
      title: 'Amazon S3 User Guide: Using server-side encryption with Amazon S3 managed keys',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 's3',
  sources: [securityScope],
});
