/** GuardDuty reads what a service itself records only where its plan for that service is on. */
import { guardDuty, guardDutyControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { question, type Question } from '../question.ts';
import { quoted } from '../wording.ts';

const PLANS = {
  s3: /^s3$/,
  eks: /^eks$/,
  lambda: /^lambda$/,
  rds: /^(?:aurora|rds)-/,
  bedrock: /^bedrock$/,
} as const;

export const check: Check = defineCheck<Question<readonly string[]>>({
  id: 'logging/guardduty-protects-what-is-used',
  severity: 'medium',
  title: 'An intruder empties a bucket or guesses a database login and GuardDuty reads neither log',
  expects: 'The protection plans of GuardDuty are on for the services that the design uses',
  rationale:
    'Its basis is CloudTrail management events, flow and DNS data. Reads of objects, sign-ins to databases, the audit ' +
    'log of clusters and connections of functions are plans of their own, each switched on apart.',
  remedy: 'Write `audit: { guardduty: { protects: [s3, rds, …] } }` with the plans that are on.',
  sources: [guardDuty, guardDutyControls],
  mappings: { securityHub: ['GuardDuty.10'] },
  covers: ['M-LOG-02'],
  question: 'SEC4',
  whenNone: 'The design does not use GuardDuty, or no service for which it has a plan.',
  subjects: (model) =>
    fact(model.audit, 'guardduty').value === undefined || needed(model).length === 0
      ? []
      : [question('guardduty', 'Amazon GuardDuty', fact(model.audit, 'guardduty', 'protects'))],
  examine: ({ fact: protects }, model) => {
    const plans = needed(model);
    if (protects.value === undefined) {
      return unstated(`GuardDuty is on, and which of ${quoted(plans)} it protects is not stated.`, protects);
    }
    const missing = plans.filter((plan) => protects.value?.includes(plan) !== true);
    return missing.length === 0
      ? pass(`GuardDuty reads the activity of ${quoted(plans)}, which the design uses.`, protects)
      : gap(`The design uses ${quoted(missing)}, whose activity GuardDuty does not read.`, protects);
  },
});

function needed(model: Model): readonly string[] {
  return Object.entries(PLANS)
    .filter(([, services]) => model.components.some(({ stated }) => services.test(stated.service)))
    .map(([plan]) => plan);
}
