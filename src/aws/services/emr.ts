/** What the review knows of Amazon EMR, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EMR. */
export const service: Service = defineService({
  id: 'emr',
  name: 'Amazon EMR',
  category: 'analytics',
  responsibility: 'container',
  responsibilityNote: "The customer is root on the nodes: image and bootstrap actions are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
