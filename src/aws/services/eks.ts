/** What the review knows of Amazon EKS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EKS. */
export const service: Service = defineService({
  id: 'eks',
  name: 'Amazon EKS',
  category: 'compute',
  responsibility: 'container',
  responsibilityNote:
    'AWS runs the control plane. Nodes of launch type `ec2` count as infrastructure, `managed-nodes` are rolled by the customer, `fargate` and `auto-mode` are patched by AWS.',
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
