/** A call takes no longer than its API waits. */
import { apiTimeouts, httpApiQuotas } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { seconds } from '../../model/quantity.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

/** Seconds that an integration may take; the limit of HTTP APIs is a second longer and cannot be raised. */
const LIMIT = 29;
const LIMIT_OF_HTTP = 30;

export const check: Check = defineCheck({
  id: 'edge/api-timeout-fits',
  severity: 'medium',
  title: 'Callers get an error while their request is still worked on',
  expects: 'APIs wait no longer than API Gateway allows, and what takes longer answers later',
  rationale:
    'An integration of API Gateway may take 29 seconds. Since 2024 the limit can be raised for regional and private ' +
    'REST APIs, at the price of throttle quota; edge-optimized and WebSocket APIs keep it, and HTTP APIs have 30 ' +
    'seconds. Long work belongs behind a queue or a workflow, with an answer that is fetched later.',
  remedy: 'Write a `timeout` of at most 29s, or `endpoint-type: regional` once the quota is raised.',
  sources: [apiTimeouts, httpApiQuotas],
  mappings: {},
  covers: ['API-04'],
  question: 'REL5',
  whenNone: 'No API states how long a call may take.',
  subjects: (model) =>
    model.components.filter(({ stated }) => stated.service === 'api-gateway' && stated.timeout !== undefined),
  examine,
});

function examine(api: Component): Verdict {
  const timeout = fact(api, 'timeout');
  const kind = fact(api, 'api-type');
  const place = fact(api, 'endpoint-type');
  const limit = kind.value === 'http' ? LIMIT_OF_HTTP : LIMIT;
  const waits = `\`${api.id}\` is to wait \`${timeout.value ?? ''}\``;
  if (seconds(timeout.value ?? '0s') <= limit)
    return pass(`Calls of \`${api.id}\` take at most \`${timeout.value ?? ''}\`.`, timeout);
  if (kind.value === 'http' || kind.value === 'websocket')
    return gap(
      `${waits}, and the limit of ${limit}s cannot be raised for an API of type \`${kind.value}\`.`,
      timeout,
      kind,
    );
  if (place.value === 'edge-optimized')
    return gap(
      `${waits}, and the limit of ${limit}s cannot be raised for an edge-optimized API.`,
      timeout,
      place,
    );
  return place.value === undefined
    ? withSeverity(
        'low',
        unstated(
          `${waits}, beyond the default limit of ${limit}s, and does not say that it is regional or private.`,
          place,
          timeout,
        ),
      )
    : pass(`${waits}, which a ${place.value} REST API may once its quota is raised.`, timeout, place);
}
