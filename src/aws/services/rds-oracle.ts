/** What the review knows of Amazon RDS for Oracle, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { databaseInstanceEncryption } from '../shared-encryption.ts';

/** Amazon RDS for Oracle. */
export const service: Service = defineService({
  id: 'rds-oracle',
  name: 'Amazon RDS for Oracle',
  category: 'database',
  responsibility: 'container',
  responsibilityNote:
    "Engine version, parameters, database users and network are the customer's; so is the maintenance window.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: databaseInstanceEncryption,
  endpoint: null,
  sources: [securityScope],
});
