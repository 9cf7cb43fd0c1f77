/** Kubernetes keeps its own record of who did what, and CloudTrail does not see it. */
import { clusterAudit } from '../../aws/sources/compute.ts';
import { fact } from '../../model/fact.ts';
import { yesNo } from '../../model/answer.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'logging/cluster-audited',
  severity: 'medium',
  title: 'Nobody can tell who read a secret of the cluster or started a container in it',
  expects: 'The audit log of the Kubernetes API is kept',
  rationale:
    'Calls to the API of a cluster go to the cluster and not to AWS: CloudTrail records that the cluster was made, and ' +
    'nothing that was done in it. The control plane logs are off until they are asked for.',
  remedy: 'Write `audit-log: true` on the cluster.',
  sources: [clusterAudit],
  mappings: { securityHub: ['EKS.8'] },
  covers: ['M-CON-01', 'CT-02'],
  question: 'SEC4',
  whenNone: 'The design has no EKS cluster.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'eks'),
  examine: (cluster) =>
    weighed(
      yesNo(fact(cluster, 'audit-log'), {
        yes: `What is done in \`${cluster.id}\` is recorded.`,
        no: `What is done in \`${cluster.id}\` is not recorded.`,
        silent: `\`${cluster.id}\` does not say whether what is done in it is recorded.`,
      }),
      'medium',
      cluster.account,
    ),
});
