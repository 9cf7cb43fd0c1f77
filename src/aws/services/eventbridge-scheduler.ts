/** What the review knows of Amazon EventBridge Scheduler, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EventBridge Scheduler. */
export const service: Service = defineService({
  id: 'eventbridge-scheduler',
  name: 'Amazon EventBridge Scheduler',
  category: 'orchestration',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
