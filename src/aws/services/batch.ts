/** What the review knows of AWS Batch, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Batch. */
export const service: Service = defineService({
  id: 'batch',
  name: 'AWS Batch',
  category: 'compute',
  responsibility: 'container',
  responsibilityNote: 'With launch type `ec2` the hosts stay with the customer and count as infrastructure.',
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'batch',
  sources: [securityScope],
});
