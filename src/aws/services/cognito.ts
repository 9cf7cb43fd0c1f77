/** What the review knows of Amazon Cognito, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Cognito. */
export const service: Service = defineService({
  id: 'cognito',
  name: 'Amazon Cognito',
  category: 'identity',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
