/** What the review knows of AWS CodeBuild, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS CodeBuild. */
export const service: Service = defineService({
  id: 'codebuild',
  name: 'AWS CodeBuild',
  category: 'pipeline',
  responsibility: 'abstracted',
  responsibilityNote: "Build image, trust in the source and permissions are the customer's.",
  placement: 'optional',
  storesData: false,
  defaultEncryption: {
    by: 'aws-managed',
    since: null,
    source: {
      title: 'AWS CodeBuild User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'codebuild',
  sources: [securityScope],
});
