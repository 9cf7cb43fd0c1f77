/** What the review knows of Amazon API Gateway, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon API Gateway. */
export const service: Service = defineService({
  id: 'api-gateway',
  name: 'Amazon API Gateway',
  category: 'api',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'execute-api',
  sources: [securityScope],
});
