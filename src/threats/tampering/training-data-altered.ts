/** What a model learned from is part of the model; whoever changes one changes the other. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hindersWhereStated, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Data that a model is made from is altered. */
export const threat: Threat = defineThreat({
  id: 'tampering/training-data-altered',
  title: 'What a model learns from is altered',
  stride: ['tampering'],
  harms: ['integrity'],
  cwe: [353],
  attack: ['T1565.001'],
  detection: ['objects-written'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model).flatMap((bucket) => {
    if (bucket.stated.service !== 's3' || learnersFrom(bucket).length === 0) return [];
    return [
      {
        subject: bucket,
        boundary: bucket.boundary.id,
        exposure: 'internal' as const,
        data: bucket.handles,
        because: [fact(bucket, 'service')],
        mitigations: [
          prevents(
            part`What was changed in ${bucket} can be seen and taken back`,
            fact(bucket, 'versioning'),
            (yes) => yes,
            'true',
          ),
          prevents(
            part`Only named principals write to ${bucket}`,
            fact(bucket, 'policy'),
            (policy) => policy === 'named-principals',
            'named-principals',
          ),
          ...learnersFrom(bucket).flatMap((learner) => [
            ...hindersWhereStated(
              part`A model of ${learner} is approved before it answers`,
              fact(learner, 'model-approval'),
              (how) => how === 'registry',
              'registry',
            ),
            ...hindersWhereStated(
              part`${learner} takes only what is signed`,
              fact(learner, 'signed-artefacts'),
              (yes) => yes,
              'true',
            ),
          ]),
        ],
      },
    ];
  });
}

/** Models that read from the bucket, whichever end the flow starts at. */
function learnersFrom({ flowsIn, flowsOut }: Component): readonly Component[] {
  const ends = [...flowsIn.map(({ from }) => from), ...flowsOut.map(({ to }) => to)];
  return ends.filter((end): end is Component => end.kind === 'component' && isLearner(end));
}

function isLearner({ service }: Component): boolean {
  return service.category === 'machine-learning';
}

function tell({ subjects, data }: Group<Component>): Statement {
  const learners = across(subjects, learnersFrom);
  return {
    source: part`Whoever may write to ${subjects}`,
    prerequisite: part`from which ${learners} ${learners.length > 1 ? 'learn' : 'learns'}`,
    action: part`slip in examples that make ${learners} decide wrongly in cases of their choice`,
    impact: 'falsification',
    asset: data.length > 0 ? part`what is decided on ${data}` : part`what ${learners} decides`,
  };
}
