/** What the review knows of AWS CloudHSM, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS CloudHSM. */
export const service: Service = defineService({
  id: 'cloudhsm',
  name: 'AWS CloudHSM',
  category: 'other',
  responsibility: 'container',
  responsibilityNote:
    "Keys, users and patching of the client are the customer's; AWS has no access to the keys.",
  placement: 'subnets',
  // Keys rest in it, which a design describes as keys.
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
