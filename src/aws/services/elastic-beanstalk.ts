/** What the review knows of AWS Elastic Beanstalk, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Elastic Beanstalk. */
export const service: Service = defineService({
  id: 'elastic-beanstalk',
  name: 'AWS Elastic Beanstalk',
  category: 'compute',
  responsibility: 'container',
  responsibilityNote:
    "Its instances stand in the customer's account; updates of the platform are applied when the customer asks for them.",
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
