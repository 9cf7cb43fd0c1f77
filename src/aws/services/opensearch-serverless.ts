/** What the review knows of Amazon OpenSearch Serverless, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon OpenSearch Serverless. */
export const service: Service = defineService({
  id: 'opensearch-serverless',
  name: 'Amazon OpenSearch Serverless',
  category: 'database',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
