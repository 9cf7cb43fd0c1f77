/** What the review knows of Amazon SES, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon SES. */
export const service: Service = defineService({
  id: 'ses',
  name: 'Amazon SES',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'email-smtp',
  sources: [securityScope],
});
