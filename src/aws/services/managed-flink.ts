/** What the review knows of Amazon Managed Service for Apache Flink, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Managed Service for Apache Flink. */
export const service: Service = defineService({
  id: 'managed-flink',
  name: 'Amazon Managed Service for Apache Flink',
  category: 'analytics',
  responsibility: 'abstracted',
  responsibilityNote: "The code of the application is the customer's.",
  placement: 'optional',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
