/** What the review knows of Amazon MSK, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon MSK. */
export const service: Service = defineService({
  id: 'msk',
  name: 'Amazon MSK',
  category: 'stream',
  responsibility: 'container',
  responsibilityNote:
    "Broker version and configuration are the customer's; capacity mode `serverless` counts as abstracted.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: {
    by: 'aws-managed',
    since: null,
    source: {
      title: 'Amazon MSK Developer Guide: Get started with Amazon MSK encryption',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-working-with-encryption.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: null,
  sources: [securityScope],
});
