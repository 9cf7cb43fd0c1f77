/** What the review knows of Amazon ElastiCache, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon ElastiCache. */
export const service: Service = defineService({
  id: 'elasticache',
  name: 'Amazon ElastiCache',
  category: 'cache',
  responsibility: 'container',
  responsibilityNote:
    'The customer applies service updates to nodes. A serverless cache is always encrypted; a cluster of nodes only when asked.',
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
