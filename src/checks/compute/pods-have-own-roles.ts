/** A pod has the rights that it needs, not those of its node. */
import { podIdentity } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/pods-have-own-roles',
  severity: 'high',
  title: 'Every pod may do what any pod on its node may do',
  expects: 'Each service account of the cluster has a role of its own',
  rationale:
    'Pods that use the role of their node share the sum of all rights. EKS Pod Identity gives each service account ' +
    'a role without an OIDC provider for the cluster, also in another account.',
  remedy: 'Write `pod-identity: per-service-account` on the cluster.',
  sources: [podIdentity],
  mappings: { attack: ['T1552.005'] },
  covers: ['M-CON-01'],
  question: 'SEC3',
  whenNone: 'The design has no EKS cluster.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'eks'),
  examine: (cluster) => {
    const identity = fact(cluster, 'pod-identity');
    if (identity.value === undefined) {
      return weighed(
        unstated(`\`${cluster.id}\` does not say which role its pods have.`, identity),
        'medium',
        cluster.account,
      );
    }
    return identity.value === 'per-service-account'
      ? pass(`Each service account of \`${cluster.id}\` has a role of its own.`, identity)
      : weighed(
          gap(`Pods of \`${cluster.id}\` have the role of their node.`, identity),
          'high',
          cluster.account,
        );
  },
});
