/** What the review knows of Amazon EC2, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { volumeEncryption } from '../shared-encryption.ts';

/** Amazon EC2. */
export const service: Service = defineService({
  id: 'ec2',
  name: 'Amazon EC2',
  category: 'compute',
  responsibility: 'infrastructure',
  responsibilityNote: null,
  placement: 'subnets',
  storesData: true,
  defaultEncryption: volumeEncryption,
  endpoint: null,
  sources: [securityScope],
});
