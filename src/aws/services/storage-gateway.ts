/** What the review knows of AWS Storage Gateway, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Storage Gateway. */
export const service: Service = defineService({
  id: 'storage-gateway',
  name: 'AWS Storage Gateway',
  category: 'file-store',
  responsibility: 'container',
  responsibilityNote: "The host of the appliance is the customer's.",
  placement: 'optional',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
