/** What the review knows of Amazon DynamoDB Accelerator, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon DynamoDB Accelerator. */
export const service: Service = defineService({
  id: 'dax',
  name: 'Amazon DynamoDB Accelerator',
  category: 'cache',
  responsibility: 'container',
  responsibilityNote: "It runs nodes in the customer's network.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
