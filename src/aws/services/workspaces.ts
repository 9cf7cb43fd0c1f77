/** What the review knows of Amazon WorkSpaces, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon WorkSpaces. */
export const service: Service = defineService({
  id: 'workspaces',
  name: 'Amazon WorkSpaces',
  category: 'compute',
  responsibility: 'container',
  responsibilityNote:
    "Image and applications of the desktops are the customer's; patching their operating system is shared.",
  placement: 'subnets',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
