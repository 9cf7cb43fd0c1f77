/** What the review knows of Amazon Quick Suite, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Quick Suite. */
export const service: Service = defineService({
  id: 'quick-suite',
  name: 'Amazon Quick Suite',
  category: 'analytics',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
