/** What the review knows of Amazon ECS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon ECS. */
export const service: Service = defineService({
  id: 'ecs',
  name: 'Amazon ECS',
  category: 'compute',
  responsibility: 'container',
  responsibilityNote:
    'With launch type `ec2` the hosts stay with the customer and count as infrastructure; with `fargate` only the image does.',
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
