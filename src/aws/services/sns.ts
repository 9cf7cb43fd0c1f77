/** What the review knows of Amazon SNS, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon SNS. */
export const service: Service = defineService({
  id: 'sns',
  name: 'Amazon SNS',
  category: 'topic',
  responsibility: 'abstracted',
  responsibilityNote:
    "Disks are encrypted by AWS; encryption of the messages themselves is the customer's to turn on.",
  placement: 'none',
  storesData: false,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'Amazon SNS Developer Guide (China Regions edition): Amazon SNS data encryption',
      url: 'https://docs.amazonaws.cn/en_us/sns/latest/dg/sns-data-encryption.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: 'sns',
  sources: [securityScope],
});
