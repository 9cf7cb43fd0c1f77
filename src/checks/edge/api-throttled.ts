/** APIs share the limit of their account unless they have one of their own. */
import { apiQuotas, apiThrottling } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { publicEndpoints } from '../../model/queries/public-endpoint.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'edge/api-throttled',
  severity: 'medium',
  title: 'One busy API stops every other API of the account',
  expects: 'Each API on the internet has a rate limit of its own',
  rationale:
    'All APIs of an account in a Region share 10,000 requests a second (2,500 in some newer Regions); the rate can be ' +
    'raised, the burst is set by AWS. A limit for a stage, a method or a client keeps one from using up the rest. ' +
    'Limits are targets and no guarantee: against abuse they stand beside a web ACL, not in its place.',
  remedy:
    'Write `throttle: { rate: 500, burst: 1000 }` on the API, with `per-client: true` where clients are known.',
  sources: [apiQuotas, apiThrottling],
  mappings: {},
  covers: ['API-01', 'API-02', 'M-RES-03'],
  question: 'REL5',
  whenNone: 'The internet reaches no API Gateway API.',
  subjects: (model) => publicEndpoints(model).filter(({ stated }) => stated.service === 'api-gateway'),
  examine: (api) => {
    const rate = fact(api, 'throttle', 'rate');
    const perClient = fact(api, 'throttle', 'per-client');
    return rate.value === undefined
      ? weighed(
          unstated(`\`${api.id}\` states no rate limit, so it shares that of its account and Region.`, rate),
          'medium',
          api.account,
        )
      : perClient.value === false
        ? withSeverity(
            'low',
            gap(
              `One client of \`${api.id}\` may use all of its ${rate.value} requests a second.`,
              perClient,
              rate,
            ),
          )
        : pass(`\`${api.id}\` lets in ${rate.value} requests a second.`, rate);
  },
});
