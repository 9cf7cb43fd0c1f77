/** What may pass an endpoint is decided by its policy, which lets everything pass until it is replaced. */
import { createEndpoint, dataPerimeter } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'network/endpoint-policy-restricted',
  severity: 'medium',
  title: "An intruder can copy data through the endpoint to an account of the intruder's own",
  expects: 'Endpoints in networks that handle sensitive data name who and what may pass',
  rationale:
    'The default policy of an endpoint allows full access, for any principal to any resource, also of other ' +
    'organizations. The private road then serves an intruder with a foreign access key as well as the system.',
  remedy:
    'Write `policy: restricted` on the endpoint once its policy names the principals and the resources of your organization.',
  sources: [createEndpoint, dataPerimeter],
  mappings: {
    nist: [
      'AC-3',
      'AC-3(7)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
  },
  covers: ['LAM-02', 'LAM-03'],
  question: 'SEC5',
  whenNone: 'No network that handles sensitive data has an endpoint.',
  subjects: (model) =>
    model.networks
      .filter(({ components }) => components.some(({ handles }) => isSensitive(handles)))
      .flatMap(({ endpoints }) => endpoints.filter(({ stated }) => stated.kind !== 'gateway-load-balancer')),
  examine: (endpoint) => {
    const policy = fact(endpoint, 'policy');
    const name = `The endpoint \`${endpoint.id}\` of \`${endpoint.network.id}\``;
    const { account } = endpoint.network;
    if (policy.value === undefined)
      return weighed(unstated(`${name} does not say what may pass.`, policy), 'medium', account);
    return policy.value === 'restricted'
      ? pass(`${name} lets only named principals and resources pass.`, policy)
      : weighed(gap(`${name} lets everything pass.`, policy), 'medium', account);
  },
});
