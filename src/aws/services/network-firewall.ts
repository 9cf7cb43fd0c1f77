/** What the review knows of AWS Network Firewall, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS Network Firewall. */
export const service: Service = defineService({
  id: 'network-firewall',
  name: 'AWS Network Firewall',
  category: 'network',
  responsibility: 'abstracted',
  responsibilityNote: "Rules are the customer's.",
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
