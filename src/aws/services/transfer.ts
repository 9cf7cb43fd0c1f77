/** What the review knows of AWS Transfer Family, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Transfer Family. */
export const service: Service = defineService({
  id: 'transfer',
  name: 'AWS Transfer Family',
  category: 'other',
  responsibility: 'container',
  responsibilityNote: "AWS runs the servers; users, their keys and their policies are the customer's.",
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'transfer.server',
  sources: [securityScope],
});
