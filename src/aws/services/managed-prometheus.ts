/** What the review knows of Amazon Managed Service for Prometheus, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Managed Service for Prometheus. */
export const service: Service = defineService({
  id: 'managed-prometheus',
  name: 'Amazon Managed Service for Prometheus',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
