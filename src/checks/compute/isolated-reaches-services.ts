/** From an isolated subnet an AWS service is reached by an endpoint or not at all. */
import { createEndpoint } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isIsolated } from '../../model/queries/is-isolated.ts';
import { storeEndpoint } from '../../model/queries/secret-store.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck({
  id: 'compute/isolated-reaches-services',
  severity: 'high',
  title: 'A component cannot reach the AWS service that it needs',
  expects: 'Networks have an endpoint for each AWS service that is used from their isolated subnets',
  rationale:
    'An isolated subnet has no way out. A call to the API of an AWS service from there needs an endpoint for that ' +
    'service; without one the first request after the deployment times out, and somebody opens the subnet in haste.',
  remedy:
    'Add the missing service to `endpoints` of the network, or name private subnets in `subnets` of the component.',
  sources: [createEndpoint],
  mappings: {},
  covers: ['LAM-01', 'LAM-02'],
  question: 'REL2',
  whenNone: 'No component in isolated subnets uses an AWS service.',
  subjects: (model) =>
    model.components.filter((component) => isIsolated(component) && needs(component, model).length > 0),
  examine: (component, model) => {
    const subnets = fact(component, 'subnets');
    const has = component.network?.endpoints.map(({ stated }) => stated.service) ?? [];
    const missing = needs(component, model).filter((service) => !has.includes(service));
    const network = `\`${component.network?.id ?? ''}\``;
    return missing.length === 0
      ? pass(`${network} has an endpoint for each AWS service that \`${component.id}\` uses.`, subnets)
      : gap(
          `\`${component.id}\` in isolated subnets uses ${quoted(missing)}, for which ${network} states no endpoint.`,
          subnets,
        );
  },
});

/** Endpoint names of the services that the component calls or whose secrets it reads, sorted. */
function needs(component: Component, model: Model): readonly string[] {
  const called = component.flowsOut.flatMap(({ to }) =>
    to.kind === 'component' && to.network === null ? (to.service.endpoint ?? []) : [],
  );
  const read = model.secrets
    .filter(({ readers }) => readers.some(({ id, at }) => id === component.id && at === component.at))
    .flatMap((secret) => storeEndpoint(secret) ?? []);
  return [...new Set([...called, ...read])].toSorted();
}
