/** The front door has the only record of who came. */
import { frontEndControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { internetExposure } from '../../model/queries/internet-exposure.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

const FRONT: readonly string[] = ['api-gateway', 'appsync', 'load-balancer', 'cloudfront', 'transfer'];

export const check: Check = defineCheck<Component>({
  id: 'logging/access-logs',
  severity: 'medium',
  title: 'After an attack nobody can tell which requests were made',
  expects: 'Front ends log each request',
  rationale:
    'CloudTrail does not see requests to your own endpoints. Access logs of CloudFront, load balancers ' +
    'and APIs are off until somebody turns them on. Query strings in them may hold secrets and personal ' +
    'data.',
  remedy: 'Write `access-logs: true` on the component.',
  sources: [frontEndControls],
  mappings: {
    securityHub: ['CloudFront.5', 'ELB.5', 'APIGateway.1'],
    cis: ['v7.0 4.10'],
    nist: [
      'AC-2(4)',
      'AC-4(26)',
      'AC-6(9)',
      'AU-2',
      'AU-3',
      'AU-6(3)',
      'AU-6(4)',
      'AU-10',
      'AU-12',
      'CA-7',
      'SC-7(9)',
      'SC-7(10)',
      'SI-3(8)',
      'SI-4(20)',
      'SI-7(8)',
    ],
  },
  covers: ['M-LOG-05', 'CT-02'],
  question: 'SEC4',
  whenNone: 'The design has no front end.',
  subjects: (model) => model.components.filter(({ service }) => FRONT.includes(service.id)),
  examine: (front) => {
    const logs = fact(front, 'access-logs');
    const severity = internetExposure(front) === null ? 'low' : 'medium';
    if (logs.value === true) return pass(`\`${front.id}\` logs each request.`, logs);
    return weighed(
      logs.value === false
        ? gap(`\`${front.id}\` logs no requests.`, logs)
        : unstated(`\`${front.id}\` does not say whether it logs requests.`, logs),
      severity,
      front.account,
    );
  },
});
