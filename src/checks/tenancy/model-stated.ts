/** Who shares what is the question that auditors ask first and designs answer last. */
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Question<string>>({
  id: 'tenancy/model-stated',
  severity: 'medium',
  title: 'Nobody can say which customers share which parts of the system, or why',
  expects: 'The design says whether tenants share it, who they are and, under rules, why this was chosen',
  rationale:
    'The tenancy model decides isolation, keys, backups and cost. Changed late, it calls for ' +
    'compensating controls when there is least time for them. An officer or auditor accepts sharing when ' +
    'its reason and its controls are on paper. Tenancy of hardware is a different question, asked ' +
    'elsewhere.',
  remedy: 'Write `tenancy: { model: single-tenant | siloed | pooled | bridge, tenants: …, decision: … }`.',
  sources: [tenantIsolation],
  mappings: {},
  covers: ['TEN-01', 'TEN-02'],
  question: 'SEC1',
  whenNone: 'The design has no components.',
  subjects: questions,
  examine: ({ id, fact: asked }, model) => {
    if (id === 'model') {
      return asked.value === undefined
        ? unstated('The design does not say whether tenants share it.', asked)
        : pass(`The tenancy model is \`${asked.value}\`.`, asked);
    }
    if (asked.value !== undefined)
      return pass(
        id === 'tenants'
          ? 'The design says who its tenants are.'
          : 'The design says why its tenants share it.',
        asked,
      );
    const says =
      id === 'tenants'
        ? 'The design does not say who its tenants are.'
        : `The design is under ${quoted(rulesOf(model))} and does not say why its tenants share it.`;
    return withSeverity('low', unstated(says, asked));
  },
});

function questions(model: Model): readonly Question<string>[] {
  if (model.components.length === 0) return [];
  const { tenancy } = model;
  const shared = tenancy.stated.model !== undefined && tenancy.stated.model !== 'single-tenant';
  return [
    question<string>('model', 'Tenancy model', fact(tenancy, 'model')),
    ...(shared ? [question<string>('tenants', 'Tenants', fact(tenancy, 'tenants'))] : []),
    ...(shared && rulesOf(model).length > 0
      ? [question<string>('decision', 'Reason for the tenancy model', fact(tenancy, 'decision'))]
      : []),
  ];
}

function rulesOf(model: Model): readonly string[] {
  return [
    ...new Set([
      ...(model.design.stated.compliance ?? []),
      ...model.data.flatMap(({ stated }) => stated.regulated ?? []),
    ]),
  ];
}
