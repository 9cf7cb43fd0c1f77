/** What the review knows of AWS Glue, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Glue. */
export const service: Service = defineService({
  id: 'glue',
  name: 'AWS Glue',
  category: 'catalog',
  responsibility: 'abstracted',
  responsibilityNote: "Scripts and libraries of jobs are the customer's.",
  placement: 'optional',
  storesData: true,
  defaultEncryption: null,
  endpoint: 'glue',
  sources: [securityScope],
});
