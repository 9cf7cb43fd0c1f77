/** What the review knows of Amazon Bedrock, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Bedrock. */
export const service: Service = defineService({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  category: 'machine-learning',
  responsibility: 'abstracted',
  responsibilityNote: "Prompts, guardrails, the choice of model and the data are the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'bedrock-runtime',
  sources: [securityScope],
});
