/** A cached answer is given only to who may have it. */
import { apiCaching } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { seconds } from '../../model/quantity.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const LONGEST_TTL = 3600;

export const check: Check = defineCheck({
  id: 'edge/cache-private',
  severity: 'high',
  title: "One caller gets another caller's answer",
  expects:
    'Where answers differ by caller, the cache key includes the caller, and cached answers are encrypted',
  rationale:
    'The cache of a REST API keeps answers for 300 seconds unless told, for 3600 at most; 0 turns it off. It knows ' +
    'only the parameters that are made part of its key, and encrypts only when told. HTTP APIs have no cache.',
  remedy:
    'Write `cache: { key-includes-identity: true, encrypted: true }`, or take private answers out of the cache.',
  sources: [apiCaching],
  mappings: {
    securityHub: ['APIGateway.5'],
    nist: ['CA-9(1)', 'CM-3(6)', 'SC-7(10)', 'SC-13', 'SC-28', 'SC-28(1)', 'SI-7(6)'],
  },
  covers: ['API-03'],
  question: 'SEC8',
  whenNone: 'No API caches its answers.',
  subjects: (model) =>
    model.components.filter(
      ({ stated }) =>
        stated.service === 'api-gateway' &&
        stated.cache !== undefined &&
        seconds(stated.cache.ttl ?? '300s') > 0,
    ),
  examine: (api) => {
    const [key, encrypted, ttl] = [
      fact(api, 'cache', 'key-includes-identity'),
      fact(api, 'cache', 'encrypted'),
      fact(api, 'cache', 'ttl'),
    ];
    const type = fact(api, 'api-type');
    if (type.value === 'http')
      return withSeverity('low', gap(`\`${api.id}\` is an HTTP API, which has no cache.`, type, ttl));
    if (key.value === false && isPrivate(api)) {
      return gap(`The cache of \`${api.id}\` does not tell one caller from another.`, key);
    }
    if (encrypted.value === false && isSensitive(api.handles))
      return withSeverity('medium', gap(`\`${api.id}\` caches sensitive answers in the clear.`, encrypted));
    if (ttl.value !== undefined && seconds(ttl.value) > LONGEST_TTL) {
      const says = `\`${api.id}\` is to cache answers for \`${ttl.value}\`, longer than the 3600s that API Gateway allows.`;
      return withSeverity('low', gap(says, ttl));
    }
    if (key.value === undefined && isPrivate(api)) {
      return unstated(`\`${api.id}\` does not say whether its cache tells one caller from another.`, key);
    }
    if (encrypted.value !== true && isSensitive(api.handles)) {
      const says = `\`${api.id}\` caches sensitive answers and does not say whether they are encrypted.`;
      return withSeverity('medium', unstated(says, encrypted));
    }
    return key.value === true
      ? pass(`The cache of \`${api.id}\` keeps callers apart.`, fact(api, 'cache'), key)
      : pass(
          `\`${api.id}\` states neither an authorizer nor sensitive data that its cache would have to keep apart.`,
          fact(api, 'cache'),
        );
  },
});

/** Whether answers depend on who asks. */
function isPrivate(api: Component): boolean {
  return api.stated.authorizer !== undefined || isSensitive(api.handles);
}
