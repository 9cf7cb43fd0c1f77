/** What the review knows of Amazon EMR Serverless, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon EMR Serverless. */
export const service: Service = defineService({
  id: 'emr-serverless',
  name: 'Amazon EMR Serverless',
  category: 'analytics',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
