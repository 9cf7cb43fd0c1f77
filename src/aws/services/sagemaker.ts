/** What the review knows of Amazon SageMaker AI, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon SageMaker AI. */
export const service: Service = defineService({
  id: 'sagemaker',
  name: 'Amazon SageMaker AI',
  category: 'machine-learning',
  responsibility: 'container',
  responsibilityNote: "Images of containers and the life of notebooks are the customer's.",
  placement: 'optional',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
