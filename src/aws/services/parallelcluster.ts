/** What the review knows of AWS ParallelCluster, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS ParallelCluster. */
export const service: Service = defineService({
  id: 'parallelcluster',
  name: 'AWS ParallelCluster',
  category: 'compute',
  responsibility: 'infrastructure',
  responsibilityNote: 'The team runs the cluster, on instances of EC2.',
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
