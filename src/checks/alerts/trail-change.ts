/** Switching the trail off is what an intruder does before anything else. */
import { cloudWatchControls, renamed } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/trail-change',
  severity: 'high',
  title: 'Somebody stops the audit trail and nobody is told',
  expects: 'A stopped or changed trail alerts somebody',
  rationale:
    'An intruder who can stops logging first. CloudTrail records the stop as its last event, and a rule ' +
    'on that event reaches people within minutes, without a metric filter.',
  remedy:
    'Add an alert with `covers: [trail-change]` and a rule on `aws.cloudtrail`, a channel and a runbook.',
  sources: [cloudWatchControls, renamed],
  mappings: { cis: ['v3.0 4.5', 'v5.0 4.5', 'v7.0 5.5'], attack: ['T1562.008'] },
  covers: ['ALR-01', 'M-IR-02', 'ALR-02'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => concerned('trail-change', model),
  examine: (subject, model) =>
    examineConcern('trail-change', 'when a trail is stopped or changed', 'high', subject, model),
});
