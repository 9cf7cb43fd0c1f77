/** A finding that waits in a console until Monday is a weekend for the intruder. */
import { guardDutyControls } from '../../aws/sources/logging.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/guardduty-finding',
  severity: 'high',
  title: 'GuardDuty finds an intruder and nobody is told',
  expects: 'Severe GuardDuty findings alert somebody',
  rationale:
    'GuardDuty writes findings; it calls nobody. A rule on its events brings the severe ones to a person.',
  remedy:
    'Add an alert with `covers: [guardduty-finding]` and a rule on `aws.guardduty`, a channel and a runbook.',
  sources: [guardDutyControls],
  mappings: { nist: ['AU-6(1)', 'AU-6(5)'] },
  covers: ['ALR-01', 'M-LOG-02'],
  question: 'SEC4',
  whenNone: 'The design does not use GuardDuty.',
  subjects: (model) =>
    model.audit.stated.guardduty !== undefined ? concerned('guardduty-finding', model) : [],
  examine: (subject, model) =>
    examineConcern('guardduty-finding', 'when GuardDuty finds an intruder', 'high', subject, model),
});
