/** What the review knows of AWS AppSync, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS AppSync. */
export const service: Service = defineService({
  id: 'appsync',
  name: 'AWS AppSync',
  category: 'api',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'appsync-api',
  sources: [securityScope],
});
