/** Endpoints on the internet refuse old TLS. */
import { loadBalancerTls } from '../../aws/sources/edge.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { endsTls, publicEndpoints } from '../../model/queries/public-endpoint.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

const OLD = ['1.0', '1.1'];

export const check: Check = defineCheck({
  id: 'edge/tls-floor',
  severity: 'high',
  title: 'The site speaks versions of TLS that are no longer safe',
  expects: 'Endpoints on the internet let in TLS 1.2 or newer only',
  rationale:
    'A load balancer made in the console takes a policy with TLS 1.2, 1.3 and post-quantum key exchange; the same ' +
    'load balancer made by CLI, CloudFormation or CDK without a policy takes ELBSecurityPolicy-2016-08, which still ' +
    'lets in TLS 1.0. API Gateway and CloudFront have policies of their own.',
  remedy: 'Write `minimum-tls: "1.2"` on the component, and set the matching policy in the template.',
  sources: [loadBalancerTls],
  mappings: { nist: ['SC-8(1)', 'SC-23(5)'] },
  covers: ['API-04', 'VPC-05'],
  question: 'SEC9',
  whenNone: 'The internet reaches no API, distribution or load balancer with TLS.',
  subjects: (model) => publicEndpoints(model).filter(endsTls),
  examine: (component) => {
    const floor = fact(component, 'minimum-tls');
    const { id, account } = component;
    if (floor.value === undefined) {
      const flows = component.flowsIn.filter(({ from }) => from.kind === 'actor');
      return flows.length > 0 && flows.every(isModern)
        ? pass(
            `Every flow from outside into \`${id}\` states TLS 1.2 or newer.`,
            ...flows.map((flow) => fact(flow, 'tls', 'minimum')),
          )
        : weighed(
            unstated(`\`${id}\` does not say which versions of TLS it lets in.`, floor),
            'medium',
            account,
          );
    }
    if (OLD.includes(floor.value))
      return weighed(gap(`\`${id}\` lets in TLS ${floor.value}.`, floor), 'high', account);
    const promised = component.flowsIn.find(
      ({ stated }) => (stated.tls?.minimum ?? '') > (floor.value ?? ''),
    );
    return promised === undefined
      ? pass(`\`${id}\` lets in TLS ${floor.value} or newer.`, floor)
      : weighed(contradiction(component, promised), 'low', account);
  },
});

function isModern({ stated }: Flow): boolean {
  return stated.tls?.minimum !== undefined && !OLD.includes(stated.tls.minimum);
}

function contradiction(component: Component, flow: Flow): ReturnType<typeof gap> {
  const [floor, promise] = [fact(component, 'minimum-tls'), fact(flow, 'tls', 'minimum')];
  return gap(
    `\`${component.id}\` lets in TLS ${floor.value ?? ''}, and \`${flow.id}\` into it promises ${promise.value ?? ''}.`,
    floor,
    promise,
  );
}
