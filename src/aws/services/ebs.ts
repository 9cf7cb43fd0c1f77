/** What the review knows of Amazon EBS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';
import { volumeEncryption } from '../shared-encryption.ts';

/** Amazon EBS. */
export const service: Service = defineService({
  id: 'ebs',
  name: 'Amazon EBS',
  category: 'file-store',
  responsibility: 'infrastructure',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: volumeEncryption,
  endpoint: null,
  sources: [securityScope],
});
