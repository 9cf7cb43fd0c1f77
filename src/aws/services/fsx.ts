/** What the review knows of Amazon FSx, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon FSx. */
export const service: Service = defineService({
  id: 'fsx',
  name: 'Amazon FSx',
  category: 'file-store',
  responsibility: 'container',
  responsibilityNote: "Directory, shares and backups are the customer's.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: {
    by: 'aws-managed',
    since: null,
    source: {
      title: 'Amazon FSx for OpenZFS User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/encryption-rest.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: null,
  sources: [securityScope],
});
