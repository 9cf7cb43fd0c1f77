/** What the review knows of AWS App Runner, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS App Runner. */
export const service: Service = defineService({
  id: 'app-runner',
  name: 'AWS App Runner',
  category: 'compute',
  responsibility: 'abstracted',
  responsibilityNote: "The image, and what the service may do, are the customer's.",
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
