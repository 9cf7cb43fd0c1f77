/** What the review knows of Amazon EventBridge, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EventBridge. */
export const service: Service = defineService({
  id: 'eventbridge',
  name: 'Amazon EventBridge',
  category: 'bus',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'Amazon EventBridge User Guide: Encrypting event buses with AWS KMS keys',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'events',
  sources: [securityScope],
});
