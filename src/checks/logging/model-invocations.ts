/** What a model was asked and what it answered is recorded nowhere unless somebody asks for it. */
import { modelInvocations } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'logging/model-invocations',
  severity: 'medium',
  title: 'Abuse of the model, or a leak through it, cannot be traced',
  expects: 'Invocations of Bedrock models are logged',
  rationale:
    'Model invocation logging of Bedrock is off until it is configured. Prompts and answers may hold ' +
    'personal data, so the log needs a key and a retention like any other store.',
  remedy: 'Write `access-logs: true` on the Bedrock component.',
  sources: [modelInvocations],
  mappings: { attack: ['T1562.008'] },
  covers: ['M-AI-02'],
  question: 'SEC4',
  whenNone: 'The design uses no model of Amazon Bedrock.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'bedrock'),
  examine: (models) => {
    const logs = fact(models, 'access-logs');
    if (logs.value === true) return pass(`Invocations through \`${models.id}\` are logged.`, logs);
    return weighed(
      logs.value === false
        ? gap(`Invocations through \`${models.id}\` are not logged.`, logs)
        : unstated(`\`${models.id}\` does not say whether invocations are logged.`, logs),
      'medium',
      models.account,
    );
  },
});
