/** What the review knows of Amazon Managed Grafana, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Managed Grafana. */
export const service: Service = defineService({
  id: 'managed-grafana',
  name: 'Amazon Managed Grafana',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
