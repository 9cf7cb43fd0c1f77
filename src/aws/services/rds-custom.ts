/** What the review knows of Amazon RDS Custom, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon RDS Custom. */
export const service: Service = defineService({
  id: 'rds-custom',
  name: 'Amazon RDS Custom',
  category: 'database',
  responsibility: 'infrastructure',
  responsibilityNote: 'The team can enter the operating system, so its patching is shared.',
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
