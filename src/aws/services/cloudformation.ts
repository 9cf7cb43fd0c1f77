/** What the review knows of AWS CloudFormation, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS CloudFormation. */
export const service: Service = defineService({
  id: 'cloudformation',
  name: 'AWS CloudFormation',
  category: 'pipeline',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
