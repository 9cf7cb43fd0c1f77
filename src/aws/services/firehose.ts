/** What the review knows of Amazon Data Firehose, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Data Firehose. */
export const service: Service = defineService({
  id: 'firehose',
  name: 'Amazon Data Firehose',
  category: 'stream',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'kinesis-firehose',
  sources: [securityScope],
});
