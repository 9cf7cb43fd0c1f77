/** S3 and DynamoDB have a free private way, with a policy of its own. */
import { createEndpoint, dataPerimeter } from '../../aws/sources/vpc.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow, Network } from '../../model/model.ts';
import { isIsolated } from '../../model/queries/is-isolated.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

const OPEN_ROADS = ['internet', 'nat'];

export const check: Check = defineCheck({
  id: 'network/storage-by-endpoint',
  severity: 'medium',
  title: 'Data leaves for storage by a road on which no policy says whose bucket it is',
  expects: 'Networks whose components use S3 or DynamoDB have an endpoint for it',
  rationale:
    'S3 over the internet is still signed and encrypted; what an endpoint adds is a place for a policy that names ' +
    'the buckets and accounts that may be reached, and bucket policies that accept only this network. A gateway ' +
    'endpoint costs nothing, while a NAT gateway charges for each byte to storage.',
  remedy:
    'Add `endpoints: { s3: { kind: gateway, service: s3, policy: restricted } }` to the network, likewise for `dynamodb`.',
  sources: [createEndpoint, dataPerimeter],
  mappings: {},
  covers: ['LAM-03', 'VPC-10', 'LAM-02'],
  question: 'SEC5',
  whenNone: 'No component in a network uses S3 or DynamoDB of its Region.',
  subjects: (model) => model.networks.filter((network) => storageFlows(network).length > 0),
  examine: (network) => {
    const endpoints = fact(network, 'endpoints');
    const flows = storageFlows(network);
    const astray = flows.find(({ stated }) => OPEN_ROADS.includes(stated.path ?? ''));
    if (astray !== undefined) {
      return weighed(
        gap(
          `\`${astray.id}\` reaches \`${astray.to.id}\` by ${astray.stated.path === 'nat' ? 'NAT' : 'the internet'}.`,
          fact(astray, 'path'),
        ),
        'medium',
        network.account,
      );
    }
    // What isolated components cannot reach is told of them.
    const roaming = flows.filter(({ from }) => from.kind === 'component' && !isIsolated(from));
    const missing = [...new Set(roaming.map(({ to }) => serviceOf(to)))]
      .filter((service) => !network.endpoints.some(({ stated }) => stated.service === service))
      .toSorted();
    if (missing.length === 0 && roaming.length === 0 && network.endpoints.length === 0)
      return notApplicable(`Only isolated components of \`${network.id}\` use storage.`, endpoints);
    if (missing.length === 0)
      return pass(`Components of \`${network.id}\` reach storage by endpoints.`, endpoints);
    const says = `\`${network.id}\` states no endpoint for ${quoted(missing)}, which its components use`;
    return network.egress.length > 0
      ? weighed(
          gap(`${says}, and they reach it by ${quoted(network.egress.map(({ id }) => id))}.`, endpoints),
          'medium',
          network.account,
        )
      : unstated(`${says}.`, endpoints);
  },
});

/** Flows from the network's components to S3 and DynamoDB; a gateway endpoint serves only its own Region. */
function storageFlows(network: Network): readonly Flow[] {
  return network.components
    .flatMap(({ flowsOut }) => flowsOut)
    .filter(({ to }) => ['s3', 'dynamodb'].includes(serviceOf(to)))
    .filter(
      ({ to }) =>
        to.kind === 'component' &&
        (to.region === null || network.region === null || to.region === network.region),
    );
}

function serviceOf(end: Flow['to']): string {
  return end.kind === 'component' ? end.stated.service : '';
}
