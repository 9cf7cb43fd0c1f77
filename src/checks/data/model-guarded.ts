/** A model answers whatever it is asked unless something stands between it and its callers. */
import { guardrailCondition, guardrailEnforcement } from '../../aws/sources/models.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/model-guarded',
  severity: 'high',
  title: 'Whoever writes to the model decides what it says and gives away',
  expects: 'A guardrail that callers cannot leave out stands before each model of Bedrock',
  rationale:
    'Guardrails filter prompt attacks, sensitive information and answers without grounds. One that each caller has to ' +
    'name is forgotten by the next caller. It can be enforced for an account or by a policy of the organization, ' +
    'and a condition on `bedrock:GuardrailIdentifier` refuses calls that do not name it.',
  remedy: 'Write `guardrail: enforced` on the Bedrock component once a policy demands it.',
  sources: [guardrailEnforcement, guardrailCondition],
  mappings: {},
  covers: ['M-AI-01'],
  question: 'SEC7',
  whenNone: 'The design uses no model of Amazon Bedrock.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'bedrock'),
  examine: (component) => {
    const guardrail = fact(component, 'guardrail');
    const { id, account } = component;
    if (guardrail.value === 'enforced')
      return pass(`No call reaches \`${id}\` without a guardrail.`, guardrail);
    if (guardrail.value === 'by-caller') {
      return weighed(gap(`Callers of \`${id}\` can leave the guardrail out.`, guardrail), 'medium', account);
    }
    return weighed(
      guardrail.value === 'none'
        ? gap(`No guardrail stands before \`${id}\`.`, guardrail)
        : unstated(`\`${id}\` does not say whether a guardrail stands before it.`, guardrail),
      'high',
      account,
    );
  },
});
