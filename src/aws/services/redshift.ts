/** What the review knows of Amazon Redshift, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Redshift. */
export const service: Service = defineService({
  id: 'redshift',
  name: 'Amazon Redshift',
  category: 'database',
  responsibility: 'container',
  responsibilityNote:
    "Parameters, database users and network are the customer's; capacity mode `serverless` counts as abstracted.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
