/** What the review knows of Amazon CloudWatch, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon CloudWatch. */
export const service: Service = defineService({
  id: 'cloudwatch',
  name: 'Amazon CloudWatch',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: "Agents and retention are the customer's.",
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
