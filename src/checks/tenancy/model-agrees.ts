/** A design that calls itself siloed and shares a store has two answers to one question. */
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Isolation } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Isolation>({
  id: 'tenancy/model-agrees',
  severity: 'medium',
  title: 'Tenants were promised a stack of their own and share a part of it',
  expects: 'The isolation of each component fits the tenancy model of the design',
  rationale:
    'Contracts and audits quote the model of the whole. A shared part inside a siloed design is the ' +
    'exception that somebody else will find; its name is `bridge`.',
  remedy:
    'Write `model: bridge` in `tenancy`, or give the component to each tenant and write `model: siloed` ' +
    'on it.',
  sources: [tenantIsolation],
  mappings: {},
  covers: ['TEN-01', 'TEN-02'],
  question: 'SEC3',
  whenNone: 'The design does not state both its tenancy model and that of a component.',
  subjects: (model) =>
    model.tenancy.stated.model === undefined
      ? []
      : model.isolation.filter(({ stated }) => stated.model !== undefined),
  examine: (isolation, model) => {
    const here = fact(isolation, 'model');
    const whole = fact(model.tenancy, 'model');
    const promised = whole.value === 'siloed' || whole.value === 'single-tenant';
    return promised && here.value !== 'siloed'
      ? gap(
          `The design is \`${whole.value}\`, but tenants share \`${isolation.id}\` (\`${here.value}\`).`,
          here,
          whole,
        )
      : pass(`\`${isolation.id}\` is \`${here.value}\` in a design that is \`${whole.value}\`.`, here, whole);
  },
});
