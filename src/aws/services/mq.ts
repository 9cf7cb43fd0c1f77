/** What the review knows of Amazon MQ, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon MQ. */
export const service: Service = defineService({
  id: 'mq',
  name: 'Amazon MQ',
  category: 'queue',
  responsibility: 'container',
  responsibilityNote: "Engine version, users and maintenance window are the customer's.",
  placement: 'subnets',
  storesData: false,
  defaultEncryption: {
    by: 'aws-owned',
    since: null,
    source: {
      title: 'AWS Security Hub API Reference: AwsAmazonMqBrokerEncryptionOptionsDetails',
      url: 'https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsAmazonMqBrokerEncryptionOptionsDetails.html',
      read: '2026-11-23',
      verified: true,
    },
  },
  endpoint: null,
  sources: [securityScope],
});
