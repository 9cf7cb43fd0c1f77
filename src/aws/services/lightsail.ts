/** What the review knows of Amazon Lightsail, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Lightsail. */
export const service: Service = defineService({
  id: 'lightsail',
  name: 'Amazon Lightsail',
  category: 'compute',
  responsibility: 'infrastructure',
  responsibilityNote: 'Its instances are like those of EC2.',
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
