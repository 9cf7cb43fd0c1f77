/** What the review knows of Amazon RDS for PostgreSQL, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { databaseInstanceEncryption } from '../shared-encryption.ts';

/** Amazon RDS for PostgreSQL. */
export const service: Service = defineService({
  id: 'rds-postgresql',
  name: 'Amazon RDS for PostgreSQL',
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
