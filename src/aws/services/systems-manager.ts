/** What the review knows of AWS Systems Manager, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Systems Manager. */
export const service: Service = defineService({
  id: 'systems-manager',
  name: 'AWS Systems Manager',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: "The agent on a host is the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
