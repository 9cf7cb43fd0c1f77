/** What the review knows of Amazon Athena, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Athena. */
export const service: Service = defineService({
  id: 'athena',
  name: 'Amazon Athena',
  category: 'analytics',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'athena',
  sources: [securityScope],
});
