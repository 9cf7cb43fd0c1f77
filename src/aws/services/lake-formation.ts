/** What the review knows of AWS Lake Formation, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Lake Formation. */
export const service: Service = defineService({
  id: 'lake-formation',
  name: 'AWS Lake Formation',
  category: 'catalog',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
