/** Knowing who calls is not yet deciding what they may do. */
import { permissions } from '../../aws/sources/well-architected.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

export const check: Check = defineCheck<Flow>({
  id: 'identity/flows-authorized',
  severity: 'high',
  title: 'Every signed-in user may do everything, to everybody’s data',
  expects: 'Each flow from a user says by what model and where it is decided what the caller may do',
  rationale: 'Broken authorization is found in designs that check a token at the edge and nothing behind it.',
  remedy: 'Write `authorization: { model: …, enforced-at: <component> }` on the flow.',
  sources: [permissions],
  mappings: {},
  covers: ['GEN-02'],
  question: 'SEC3',
  whenNone: 'No flow comes from a user.',
  subjects: (model) =>
    model.flows.filter(({ from, stated }) => from.kind === 'actor' && stated.protocol !== 'aws-api'),
  examine: (flow) => {
    const verdict = examine(flow);
    return verdict.severity === undefined && !isSensitive(flow.carries)
      ? withSeverity('medium', verdict)
      : verdict;
  },
});

function examine(flow: Flow): Verdict {
  const model = fact(flow, 'authorization', 'model');
  const where = fact(flow, 'authorization', 'enforced-at');
  if (highestClassification(flow.carries) === 'public')
    return notApplicable(`\`${flow.id}\` carries public data only.`, flow.at);
  if (model.value === 'none')
    return gap(`Nothing decides what \`${flow.from.id}\` may do in \`${flow.id}\`.`, model);
  const topics = flow.to.kind === 'component' ? fact(flow.to, 'device-policy') : null;
  if (model.value === undefined && topics?.value === 'per-device')
    return pass(`The policy of \`${flow.to.id}\` gives each device its own topics.`, topics);
  if (model.value === undefined)
    return unstated(`\`${flow.id}\` does not say how it is decided what \`${flow.from.id}\` may do.`, model);
  if (where.value === undefined) {
    return withSeverity(
      'low',
      unstated(`\`${flow.id}\` is authorized by \`${model.value}\` and does not say where.`, where),
    );
  }
  return pass(
    `\`${where.value}\` decides by \`${model.value}\` what \`${flow.from.id}\` may do.`,
    where,
    model,
  );
}
