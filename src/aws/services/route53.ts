/** What the review knows of Amazon Route 53, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Route 53. */
export const service: Service = defineService({
  id: 'route53',
  name: 'Amazon Route 53',
  category: 'network',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
