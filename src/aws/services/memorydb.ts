/** What the review knows of Amazon MemoryDB, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon MemoryDB. */
export const service: Service = defineService({
  id: 'memorydb',
  name: 'Amazon MemoryDB',
  category: 'database',
  responsibility: 'container',
  responsibilityNote: 'The customer applies service updates.',
  placement: 'subnets',
  storesData: true,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'Amazon MemoryDB Developer Guide: At-Rest Encryption in MemoryDB',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: null,
  sources: [securityScope],
});
