/** A key to a model is a key to a budget, for whoever finds it. */
import { modelKeyPractice, modelKeys } from '../../aws/sources/models.ts';
import { gap, notApplicable, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

interface ModelCall extends Flow {
  readonly to: Component;
}

export const check: Check = defineCheck({
  id: 'identity/models-called-by-role',
  severity: 'high',
  title: 'A leaked key buys model time at the cost of the account',
  expects: 'Callers of models of Bedrock prove who they are by a role',
  rationale:
    'Since July 2025 Bedrock has API keys. A long-term one is made for an IAM user and may never expire; AWS ' +
    'recommends it for trying things out only. A role needs no key, and a short-term key lasts 12 hours at most. ' +
    'A policy of the organization can refuse to make keys.',
  remedy: 'Write `authentication: { method: iam }` on the flow and let the caller use its role.',
  sources: [modelKeys, modelKeyPractice],
  mappings: {},
  covers: ['M-AI-04'],
  question: 'SEC2',
  whenNone: 'No flow of the design leads to a model of Amazon Bedrock.',
  subjects: (model) =>
    model.flows.filter(
      (flow): flow is ModelCall => flow.to.kind === 'component' && flow.to.service.id === 'bedrock',
    ),
  examine: (flow) => {
    const method = fact(flow, 'authentication', 'method');
    if (method.value === undefined) {
      return notApplicable(`Whether \`${flow.id}\` is authenticated is asked elsewhere.`, method);
    }
    return method.value === 'api-key'
      ? weighed(
          gap(`\`${flow.id}\` calls \`${flow.to.id}\` with an API key.`, method),
          'high',
          flow.to.account,
        )
      : pass(`\`${flow.id}\` calls \`${flow.to.id}\` without an API key.`, method);
  },
});
