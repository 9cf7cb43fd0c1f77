/** What the internet reaches is looked at by a web application firewall first. */
import { wafBodyInspection } from '../../aws/sources/edge.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { distributionBefore, publicEndpoints } from '../../model/queries/public-endpoint.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'edge/waf-before-endpoints',
  severity: 'high',
  title: 'Attacks on the application arrive unfiltered',
  expects:
    'Each endpoint that the internet reaches has a web ACL, or stands behind a distribution that has one',
  rationale:
    'A web ACL can stand before Application Load Balancers, REST APIs, AppSync, Cognito user pools and CloudFront. ' +
    'HTTP APIs and Network Load Balancers take none and need a distribution in front. How much of a request body is ' +
    'inspected depends on the resource: 8 KB behind a load balancer or AppSync, 16 KB and up to 64 KB elsewhere.',
  remedy: 'Write `waf: public-web` on the component and describe the web ACL under `edge.web-acls`.',
  sources: [wafBodyInspection],
  mappings: {
    securityHub: ['ELB.16', 'CloudFront.6', 'APIGateway.4'],
    nist: ['AC-4(21)'],
    attack: ['T1190'],
  },
  covers: ['WAF-01', 'WAF-05', 'API-02', 'API-01'],
  question: 'SEC5',
  whenNone: 'The internet reaches no API, distribution or load balancer.',
  subjects: publicEndpoints,
  examine: (component, model) => {
    const waf = fact(component, 'waf');
    const { id, account } = component;
    const before = protectedBy(component, model);
    if (before !== null) {
      return pass(
        `Only the distribution \`${before.id}\`, which has a web ACL, reaches \`${id}\`.`,
        fact(before, 'waf'),
      );
    }
    if (component.stated.kind === 'network' || component.stated.kind === 'gateway') {
      return notApplicable(
        `\`${id}\` is a ${component.stated.kind} load balancer, which takes no web ACL.`,
        fact(component, 'kind'),
      );
    }
    if (component.stated['api-type'] === 'http' || component.stated['api-type'] === 'websocket') {
      const type = fact(component, 'api-type');
      return weighed(
        gap(
          `\`${id}\` is an API of type \`${type.value ?? ''}\`, which takes no web ACL, and no distribution with one stands before it.`,
          type,
        ),
        'high',
        account,
      );
    }
    return waf.value === undefined
      ? weighed(unstated(`\`${id}\` answers the internet and names no web ACL.`, waf), 'high', account)
      : pass(`The web ACL \`${waf.value}\` stands before \`${id}\`.`, waf);
  },
});

function protectedBy(component: Component, model: Model): Component | null {
  const distribution = distributionBefore(component, model);
  return distribution?.stated.waf === undefined ? null : distribution;
}
