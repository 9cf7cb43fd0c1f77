/** What the review knows of AWS Database Migration Service, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Database Migration Service. */
export const service: Service = defineService({
  id: 'dms',
  name: 'AWS Database Migration Service',
  category: 'orchestration',
  responsibility: 'container',
  responsibilityNote: null,
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
