/** A resource with a policy of its own is as open as that policy, whatever its callers' roles say. */
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/resource-policy-closed',
  severity: 'critical',
  title: 'Any AWS account can use the queue, topic, table or file system',
  expects: 'Resource policies name the principals that they let in',
  rationale:
    'A policy that names everyone, without a condition on organization or source, lets strangers in from ' +
    'their own accounts, where none of the design’s roles and guardrails apply. Buckets are asked in a ' +
    'check of their own.',
  remedy:
    'Write `policy: named-principals` on the component once its policy names principals or the organization.',
  sources: [permissions],
  mappings: {},
  covers: ['M-IAM-07', 'GEN-07', 'S3-04'],
  question: 'SEC3',
  whenNone: 'No component other than buckets states a resource policy.',
  subjects: (model) =>
    model.components.filter(({ service, stated }) => service.id !== 's3' && stated.policy !== undefined),
  examine: (component) => {
    const policy = fact(component, 'policy');
    if (policy.value === 'anyone') return gap(`The policy of \`${component.id}\` lets anyone in.`, policy);
    return pass(
      policy.value === 'account'
        ? `The policy of \`${component.id}\` lets in its own account only.`
        : `The policy of \`${component.id}\` names its principals.`,
      policy,
    );
  },
});
