/** A model comes with code of others, and runs beside the data that is asked about. */
import { sageMakerControls } from '../../aws/sources/models.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'compute/models-isolated',
  severity: 'medium',
  title: 'Code in a model’s container sends out what the model is asked',
  expects: 'Containers of models that see sensitive data reach no network',
  rationale:
    'With network isolation a container makes no calls and gets no credentials; SageMaker moves input and output ' +
    'for it. Without it, a library that was tampered with has both.',
  remedy: 'Write `network-isolation: true` on the component, once its containers need no call of their own.',
  sources: [sageMakerControls],
  mappings: {},
  covers: [],
  question: 'SEC5',
  whenNone: 'No model of the design sees sensitive data.',
  subjects: (model) => model.components.filter(servesSensitive),
  examine: (server) => {
    const isolated = fact(server, 'network-isolation');
    if (isolated.value === undefined)
      return withSeverity(
        'low',
        unstated(`\`${server.id}\` does not say whether its containers reach a network.`, isolated),
      );
    return isolated.value
      ? pass(`Containers of \`${server.id}\` reach no network.`, isolated)
      : weighed(gap(`Containers of \`${server.id}\` reach the network.`, isolated), 'medium', server.account);
  },
});

const RUNS: readonly string[] = ['training', 'batch-transform', 'endpoints'];

function servesSensitive({ stated, handles }: Component): boolean {
  return isSensitive(handles) && stated.uses?.some((use) => RUNS.includes(use)) === true;
}
