/** What the review knows of Amazon CloudFront, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon CloudFront. */
export const service: Service = defineService({
  id: 'cloudfront',
  name: 'Amazon CloudFront',
  category: 'edge',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
