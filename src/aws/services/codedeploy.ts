/** What the review knows of AWS CodeDeploy, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS CodeDeploy. */
export const service: Service = defineService({
  id: 'codedeploy',
  name: 'AWS CodeDeploy',
  category: 'pipeline',
  responsibility: 'abstracted',
  responsibilityNote: "Permissions are the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
