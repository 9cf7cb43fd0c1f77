/** What the review knows of AWS Step Functions, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Step Functions. */
export const service: Service = defineService({
  id: 'step-functions',
  name: 'AWS Step Functions',
  category: 'orchestration',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'AWS Step Functions API Reference: EncryptionConfiguration',
      url: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_EncryptionConfiguration.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'states',
  sources: [securityScope],
});
