/** A URL of a function is on the internet; who may call it is decided at the URL. */
import { functionUrls } from '../../aws/sources/compute.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/function-url-authenticated',
  severity: 'high',
  title: 'Anybody who learns the URL can run the function',
  expects: 'URLs of functions ask for signed requests',
  rationale:
    'With the authentication type `NONE` the URL is public and nothing but the code of the function refuses a ' +
    'caller. Since October 2025 a caller of a new URL needs permission for both the URL and the function.',
  remedy:
    'Write `function-url: iam`, put CloudFront with origin access control before it, or use an API with an authorizer.',
  sources: [functionUrls],
  mappings: {
    cis: ['v7.0 2.21'],
    securityHub: ['Lambda.1'],
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
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
    attack: ['T1190'],
  },
  covers: ['M-CMP-04'],
  question: 'SEC2',
  whenNone: 'No function states a URL of its own.',
  subjects: (model) => model.components.filter(({ stated }) => stated['function-url'] !== undefined),
  examine: (component) => {
    const url = fact(component, 'function-url');
    if (url.value === 'public')
      return weighed(gap(`Anybody may call the URL of \`${component.id}\`.`, url), 'high', component.account);
    return url.value === 'iam'
      ? pass(`The URL of \`${component.id}\` takes only signed requests.`, url)
      : pass(`\`${component.id}\` has no URL of its own.`, url);
  },
});
