/** What the review knows of AWS Lambda, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Lambda. */
export const service: Service = defineService({
  id: 'lambda',
  name: 'AWS Lambda',
  category: 'function',
  responsibility: 'abstracted',
  responsibilityNote:
    'AWS patches managed runtimes; a function that is a container image is patched by the customer.',
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'lambda',
  sources: [securityScope],
});
