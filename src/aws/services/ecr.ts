/** What the review knows of Amazon ECR, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon ECR. */
export const service: Service = defineService({
  id: 'ecr',
  name: 'Amazon ECR',
  category: 'registry',
  responsibility: 'abstracted',
  responsibilityNote:
    'AWS lists it among container services; it has no guest operating system, so it is counted as abstracted.',
  placement: 'none',
  storesData: true,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'Amazon ECR API Reference: EncryptionConfiguration',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EncryptionConfiguration.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'ecr.dkr',
  sources: [securityScope],
});
