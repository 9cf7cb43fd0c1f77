/** What the review knows of Amazon Verified Permissions, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Verified Permissions. */
export const service: Service = defineService({
  id: 'verified-permissions',
  name: 'Amazon Verified Permissions',
  category: 'identity',
  responsibility: 'abstracted',
  responsibilityNote: "Policies are the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
