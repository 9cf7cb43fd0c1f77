/** A pipeline that can create roles can give itself any right, unless something caps it. */
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Component>({
  id: 'identity/pipeline-bounded',
  severity: 'medium',
  title: 'Whoever changes the pipeline can grant themselves any permission',
  expects: 'A permissions boundary caps what a pipeline can do and hand out',
  rationale:
    'Deployment needs to create roles, which is the right to create power. A permissions boundary on the ' +
    'pipeline, demanded of every role that it creates, keeps that power inside known limits.',
  remedy: 'Write `role: { permissions-boundary: true }` on the pipeline.',
  sources: [permissions],
  mappings: {},
  covers: ['M-IAM-07', 'M-SDL-02'],
  question: 'SEC3',
  whenNone: 'The design has no pipeline.',
  subjects: (model) => model.components.filter(({ service }) => service.category === 'pipeline'),
  examine: (pipeline) => {
    const boundary = fact(pipeline, 'role', 'permissions-boundary');
    if (boundary.value === undefined)
      return unstated(`\`${pipeline.id}\` does not say whether a boundary caps its role.`, boundary);
    return boundary.value
      ? pass(`A permissions boundary caps the role of \`${pipeline.id}\`.`, boundary)
      : gap(`Nothing caps what the role of \`${pipeline.id}\` can be given.`, boundary);
  },
});
