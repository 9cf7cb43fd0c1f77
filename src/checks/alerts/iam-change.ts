/** New rights are how a small break-in becomes a large one. */
import { cloudWatchControls } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/iam-change',
  severity: 'medium',
  title: 'Somebody takes new permissions and nobody is told',
  expects: 'Changes of IAM policies, roles and users alert somebody',
  rationale:
    'In a system that is deployed by a pipeline, a change of IAM by anybody else is rare and worth a look.',
  remedy: 'Add an alert with `covers: [iam-change]` and a rule on `aws.iam`, a channel and a runbook.',
  sources: [cloudWatchControls],
  mappings: { cis: ['v3.0 4.4', 'v5.0 4.4', 'v7.0 5.4'], attack: ['T1098'] },
  covers: ['M-IR-02', 'ALR-02'],
  question: 'SEC4',
  whenNone: 'The design has no account of its own.',
  subjects: (model) => concerned('iam-change', model),
  examine: (subject, model) =>
    examineConcern('iam-change', 'when permissions are changed', 'medium', subject, model),
});
