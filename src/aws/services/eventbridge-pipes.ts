/** What the review knows of Amazon EventBridge Pipes, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EventBridge Pipes. */
export const service: Service = defineService({
  id: 'eventbridge-pipes',
  name: 'Amazon EventBridge Pipes',
  category: 'orchestration',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
