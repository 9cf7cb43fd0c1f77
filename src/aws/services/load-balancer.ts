/** What the review knows of Elastic Load Balancing, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Elastic Load Balancing. */
export const service: Service = defineService({
  id: 'load-balancer',
  name: 'Elastic Load Balancing',
  category: 'load-balancer',
  responsibility: 'abstracted',
  responsibilityNote: "Listeners, TLS policy and security groups are the customer's.",
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
