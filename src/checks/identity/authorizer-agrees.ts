/** A flow that names one identity provider and an API that checks another cannot both be right. */
import { authenticatedCalls } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

interface Authorized extends Flow {
  readonly to: Component;
}

export const check: Check = defineCheck({
  id: 'identity/authorizer-agrees',
  severity: 'medium',
  title: 'The API checks tokens of another issuer than its callers have',
  expects: 'The authorizer of an API is the identity provider with which its callers sign in',
  rationale:
    'Either callers are refused, or somebody has opened a second way in that the design does not show.',
  remedy: 'Write the same identity in `authentication.by` of the flow and in `authorizer` of the component.',
  sources: [authenticatedCalls],
  mappings: {},
  covers: ['GEN-02'],
  question: 'SEC2',
  whenNone: 'No flow with a stated identity ends at a component with an authorizer.',
  subjects: (model) =>
    model.flows.filter(
      (flow): flow is Authorized =>
        flow.to.kind === 'component' &&
        flow.to.stated.authorizer !== undefined &&
        flow.stated.authentication?.by !== undefined,
    ),
  examine: (flow) => {
    const by = fact(flow, 'authentication', 'by');
    const authorizer = fact(flow.to, 'authorizer');
    return by.value === authorizer.value
      ? pass(
          `\`${flow.to.id}\` checks the tokens of \`${by.value}\`, where \`${flow.from.id}\` signs in.`,
          by,
          authorizer,
        )
      : gap(
          `\`${flow.from.id}\` signs in at \`${by.value}\`, but \`${flow.to.id}\` checks tokens of \`${authorizer.value}\`.`,
          by,
          authorizer,
        );
  },
});
