/** What cannot be right is refused at the door, before code of the design has to understand it. */
import { requestValidation } from '../../aws/sources/api-gateway.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { publicEndpoints } from '../../model/queries/public-endpoint.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'edge/requests-validated',
  severity: 'low',
  title: 'A crafted request reaches the code behind the API',
  expects: 'Each REST API on the internet checks requests against a schema, or the flow behind it does',
  rationale:
    'API Gateway answers a request that lacks a parameter or does not fit its JSON schema with 400 and calls nothing. ' +
    'It knows the form only: what a value means has to be checked by the code all the same.',
  remedy: 'Write `request-validation: true` on the API, or `validation: true` on the flow that it starts.',
  sources: [requestValidation],
  mappings: {},
  covers: [],
  question: 'SEC11',
  whenNone: 'The internet reaches no REST API of API Gateway.',
  subjects: (model) =>
    publicEndpoints(model).filter(
      ({ stated }) => stated.service === 'api-gateway' && stated['api-type'] === 'rest',
    ),
  examine: (api) => {
    const own = fact(api, 'request-validation');
    if (own.value === true) return pass(`\`${api.id}\` refuses requests that do not fit its schema.`, own);
    const validating = [...api.flowsIn, ...api.flowsOut].find(({ stated }) => stated.validation === true);
    if (validating !== undefined)
      return pass(
        `What \`${validating.id}\` takes through \`${api.id}\` is checked.`,
        fact(validating, 'validation'),
      );
    return own.value === false
      ? weighed(gap(`\`${api.id}\` lets requests of any form through.`, own), 'low', api.account)
      : weighed(unstated(`\`${api.id}\` does not say whether it checks requests.`, own), 'low', api.account);
  },
});
