/** What the review knows of Amazon Aurora MySQL, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { auroraEncryption } from '../shared-encryption.ts';

/** Amazon Aurora MySQL. */
export const service: Service = defineService({
  id: 'aurora-mysql',
  name: 'Amazon Aurora MySQL',
  category: 'database',
  responsibility: 'container',
  responsibilityNote: "Engine version, parameters, database users and network are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: auroraEncryption,
  endpoint: null,
  sources: [securityScope],
});
