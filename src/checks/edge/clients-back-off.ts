/** Clients that are told to slow down do. */
import { apiThrottling } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'edge/clients-back-off',
  severity: 'low',
  title: 'Clients answer "too many requests" with more requests',
  expects: 'Clients of a throttled API wait before they try again, longer each time and not all at once',
  rationale:
    'Above its rate or burst an API answers 429. Clients that repeat at once keep it there; clients that give up lose ' +
    'what was asked.',
  remedy: 'Write `client-retries: backoff-with-jitter` on the API once its clients do so.',
  sources: [apiThrottling],
  mappings: {},
  covers: ['API-02'],
  question: 'REL5',
  whenNone: 'No API states a rate limit.',
  subjects: (model) =>
    model.components.filter(
      ({ stated }) => stated.service === 'api-gateway' && stated.throttle !== undefined,
    ),
  examine: (api) => {
    const retries = fact(api, 'client-retries');
    switch (retries.value) {
      case undefined:
        return unstated(
          `\`${api.id}\` limits its rate and does not say what its clients do on 429.`,
          retries,
        );
      case 'immediate':
        return withSeverity(
          'medium',
          gap(`Clients of \`${api.id}\` repeat a request at once when they get 429.`, retries),
        );
      case 'none':
        return gap(`Clients of \`${api.id}\` give up when they get 429.`, retries);
      case 'backoff-with-jitter':
        return pass(`Clients of \`${api.id}\` wait with jitter before they try again.`, retries);
    }
  },
});
