/** What the review knows of AWS Backup, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Backup. */
export const service: Service = defineService({
  id: 'backup',
  name: 'AWS Backup',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: "Plans, the lock of the vault and tests of restoring are the customer's.",
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
