/** What the review knows of Amazon DynamoDB, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon DynamoDB. */
export const service: Service = defineService({
  id: 'dynamodb',
  name: 'Amazon DynamoDB',
  category: 'database',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'Amazon DynamoDB Developer Guide: DynamoDB encryption at rest',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'dynamodb',
  sources: [securityScope],
});
