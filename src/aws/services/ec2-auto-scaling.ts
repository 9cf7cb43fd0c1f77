/** What the review knows of Amazon EC2 Auto Scaling, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { volumeEncryption } from '../shared-encryption.ts';

/** Amazon EC2 Auto Scaling. */
export const service: Service = defineService({
  id: 'ec2-auto-scaling',
  name: 'Amazon EC2 Auto Scaling',
  category: 'compute',
  responsibility: 'infrastructure',
  responsibilityNote:
    'A fleet of EC2 instances: AWS replaces them, the customer patches what they start from.',
  placement: 'subnets',
  storesData: true,
  defaultEncryption: volumeEncryption,
  endpoint: null,
  sources: [securityScope],
});
