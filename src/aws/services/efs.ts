/** What the review knows of Amazon EFS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EFS. */
export const service: Service = defineService({
  id: 'efs',
  name: 'Amazon EFS',
  category: 'file-store',
  responsibility: 'abstracted',
  responsibilityNote: "Who may mount it and POSIX rights are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
