/** What the review knows of Amazon AppFlow, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon AppFlow. */
export const service: Service = defineService({
  id: 'appflow',
  name: 'Amazon AppFlow',
  category: 'orchestration',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
