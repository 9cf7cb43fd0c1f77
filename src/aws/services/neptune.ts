/** What the review knows of Amazon Neptune, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Neptune. */
export const service: Service = defineService({
  id: 'neptune',
  name: 'Amazon Neptune',
  category: 'database',
  responsibility: 'container',
  responsibilityNote: "Engine version, parameters, database users and network are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
