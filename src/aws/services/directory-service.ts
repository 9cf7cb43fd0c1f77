/** What the review knows of AWS Directory Service, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Directory Service. */
export const service: Service = defineService({
  id: 'directory-service',
  name: 'AWS Directory Service',
  category: 'identity',
  responsibility: 'container',
  responsibilityNote: null,
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
