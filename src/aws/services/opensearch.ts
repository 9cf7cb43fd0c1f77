/** What the review knows of Amazon OpenSearch Service, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon OpenSearch Service. */
export const service: Service = defineService({
  id: 'opensearch',
  name: 'Amazon OpenSearch Service',
  category: 'database',
  responsibility: 'container',
  responsibilityNote: 'Software updates are scheduled by the customer.',
  placement: 'optional',
  storesData: true,
  defaultEncryption: {
    by: 'none',
    since: null,
    source: {
      title: 'AWS CDK API Reference: EncryptionAtRestOptions of a domain',
      url: 'https://docs.aws.amazon.com/cdk/api/v1/docs/@aws-cdk_aws-opensearchservice.EncryptionAtRestOptions.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: null,
  sources: [securityScope],
});
