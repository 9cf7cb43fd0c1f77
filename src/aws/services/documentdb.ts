/** What the review knows of Amazon DocumentDB, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon DocumentDB. */
export const service: Service = defineService({
  id: 'documentdb',
  name: 'Amazon DocumentDB',
  category: 'database',
  responsibility: 'container',
  responsibilityNote: "Engine version, parameters, database users and network are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
