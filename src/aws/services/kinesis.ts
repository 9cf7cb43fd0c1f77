/** What the review knows of Amazon Kinesis Data Streams, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Kinesis Data Streams. */
export const service: Service = defineService({
  id: 'kinesis',
  name: 'Amazon Kinesis Data Streams',
  category: 'stream',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: 'kinesis-streams',
  sources: [securityScope],
});
