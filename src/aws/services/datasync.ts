/** What the review knows of AWS DataSync, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS DataSync. */
export const service: Service = defineService({
  id: 'datasync',
  name: 'AWS DataSync',
  category: 'orchestration',
  responsibility: 'abstracted',
  responsibilityNote: "The host of its agent is the customer's.",
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
