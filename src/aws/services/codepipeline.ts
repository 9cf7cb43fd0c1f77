/** What the review knows of AWS CodePipeline, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS CodePipeline. */
export const service: Service = defineService({
  id: 'codepipeline',
  name: 'AWS CodePipeline',
  category: 'pipeline',
  responsibility: 'abstracted',
  responsibilityNote: "Trust in the source and permissions of the pipeline are the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'codepipeline',
  sources: [securityScope],
});
