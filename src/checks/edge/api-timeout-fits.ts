/** A call takes no longer than its API waits. */
import { apiTimeouts } from '../../aws/sources/api-gateway.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { seconds } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const DEFAULT_LIMIT = 29;

export const check: Check = defineCheck({
  id: 'edge/api-timeout-fits',
  severity: 'medium',
  title: 'Callers get an error while their request is still worked on',
  expects: 'APIs wait no longer than API Gateway allows, and what takes longer answers later',
  rationale:
    'An integration of API Gateway may take 29 seconds. Since 2024 the limit can be raised for regional and private ' +
    'REST APIs, at the price of throttle quota; edge-optimized APIs keep it. Long work belongs behind a queue or a ' +
    'workflow, with an answer that is fetched later.',
  remedy: 'Write a `timeout` of at most 29s, or `endpoint-type: regional` once the quota is raised.',
  sources: [apiTimeouts],
  mappings: {},
  covers: ['API-04'],
  question: 'REL5',
  whenNone: 'No API states how long a call may take.',
  subjects: (model) =>
    model.components.filter(({ stated }) => stated.service === 'api-gateway' && stated.timeout !== undefined),
  examine: (api) => {
    const timeout = fact(api, 'timeout');
    const type = fact(api, 'endpoint-type');
    const long = seconds(timeout.value ?? '0s') > DEFAULT_LIMIT;
    if (!long) return pass(`Calls of \`${api.id}\` take at most \`${timeout.value ?? ''}\`.`, timeout);
    if (type.value === 'edge-optimized') {
      return gap(
        `\`${api.id}\` is to wait \`${timeout.value ?? ''}\`, and the limit of 29s cannot be raised for an edge-optimized API.`,
        timeout,
        type,
      );
    }
    return withSeverity(
      'low',
      gap(
        `\`${api.id}\` is to wait \`${timeout.value ?? ''}\`, beyond the default limit of 29s.`,
        timeout,
        type,
      ),
    );
  },
});
