/** The API of a Kubernetes cluster is not for the whole internet. */
import { clusterEndpoint } from '../../aws/sources/compute.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/cluster-api-private',
  severity: 'high',
  title: 'The whole internet can knock on the API of the cluster',
  expects: 'The Kubernetes API is reached from inside the network, or from named addresses',
  rationale:
    'EKS makes the API endpoint of a new cluster public by default. A stolen kubeconfig or a flaw of the API server ' +
    'can then be used from anywhere.',
  remedy: 'Write `endpoint-access: private`, or `public-restricted` with named address ranges.',
  sources: [clusterEndpoint],
  mappings: { securityHub: ['EKS.1'] },
  covers: ['M-CON-01'],
  question: 'SEC5',
  whenNone: 'The design has no EKS cluster.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'eks'),
  examine: (cluster) => {
    const access = fact(cluster, 'endpoint-access');
    if (access.value === undefined) {
      return weighed(
        unstated(
          `\`${cluster.id}\` does not say who reaches its API, which EKS makes public by default.`,
          access,
        ),
        'high',
        cluster.account,
      );
    }
    return access.value === 'public'
      ? weighed(
          gap(`The API of \`${cluster.id}\` answers the whole internet.`, access),
          'high',
          cluster.account,
        )
      : pass(`The API of \`${cluster.id}\` is \`${access.value}\`.`, access);
  },
});
