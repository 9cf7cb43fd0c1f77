/** A limit below what the business expects turns away its customers on its best day. */
import { apiRateIn } from '../../aws/api-rates.ts';
import { apiQuotas } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'edge/peak-fits-throttle',
  severity: 'medium',
  title: 'On its best day the system turns its own customers away',
  expects: 'What is expected at the peak is below the throttle, and below what the account may have',
  rationale:
    'A throttle protects what is behind it and refuses everything beyond its rate, attack or not. API Gateway adds a ' +
    'limit for all APIs of an account in a Region, 10,000 requests a second (2,500 in thirteen Regions, most of them new) until AWS raises it.',
  remedy:
    'Raise `throttle.rate` above the `peak` of the flows that arrive, and have the quota of the account raised in time.',
  sources: [apiQuotas],
  mappings: {},
  covers: ['API-01', 'M-RES-03'],
  question: 'REL1',
  whenNone: 'No flow to an API states its peak.',
  subjects: (model) =>
    model.components.filter(
      (api) => api.service.category === 'api' && api.flowsIn.some(({ stated }) => stated.peak !== undefined),
    ),
  examine: (api) => {
    const peaks = api.flowsIn.map((flow) => fact(flow, 'peak')).filter(({ value }) => value !== undefined);
    const peak = peaks.reduce((sum, { value = 0 }) => sum + value, 0);
    const rate = fact(api, 'throttle', 'rate');
    const quotas = api.account === null ? null : fact(api.account, 'quotas-monitored');
    const { id, account, region } = api;
    const begins = apiRateIn(region);
    if (rate.value === undefined)
      return weighed(
        unstated(
          `\`${id}\` expects ${peak} requests a second and does not say how many it lets in.`,
          rate,
          ...peaks,
        ),
        'low',
        account,
      );
    if (rate.value < peak)
      return weighed(
        gap(`\`${id}\` lets in ${rate.value} requests a second and expects ${peak}.`, rate, ...peaks),
        'medium',
        account,
      );
    if (api.stated.service !== 'api-gateway' || peak <= begins || quotas?.value === true)
      return pass(`\`${id}\` lets in ${rate.value} requests a second and expects ${peak}.`, rate, ...peaks);
    const beyond = `\`${id}\` expects ${peak} requests a second, more than the ${begins} that an account begins with${region === null ? '' : ` in ${region}`}`;
    return quotas?.value === false
      ? weighed(gap(`${beyond}, and nobody watches its quotas.`, ...peaks, quotas), 'medium', account)
      : weighed(
          unstated(
            `${beyond}, and it is not said whether anybody watches its quotas.`,
            ...peaks,
            ...(quotas === null ? [] : [quotas]),
          ),
          'low',
          account,
        );
  },
});
