/** Between the call that schedules a deletion and the deletion there are days, if somebody knows. */
import { cloudWatchControls } from '../../aws/sources/events.ts';
import { scheduleDeletion } from '../../aws/sources/kms.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/key-deletion',
  severity: 'high',
  title: 'A key is scheduled for deletion and nobody stops it in time',
  expects: 'Disabling a key or scheduling its deletion alerts somebody',
  rationale:
    'Deleting a key destroys all that it encrypts after 7 to 30 days. Those days help only somebody who ' +
    'was told at the start; the event that KMS sends itself comes after the deletion.',
  remedy:
    'Add an alert with `covers: [key-deletion]` and a rule on `ScheduleKeyDeletion` and `DisableKey` of ' +
    '`aws.kms`, a channel and a runbook.',
  sources: [scheduleDeletion, cloudWatchControls],
  mappings: { cis: ['v3.0 4.7', 'v5.0 4.7', 'v7.0 5.7'], attack: ['T1485'] },
  covers: ['ALR-01', 'KMS-09', 'M-DAT-07'],
  question: 'SEC4',
  whenNone: 'The design has no key of its own.',
  subjects: (model) =>
    model.keys.some(({ stated }) => stated.kind !== 'aws-managed') ? concerned('key-deletion', model) : [],
  examine: (subject, model) =>
    examineConcern(
      'key-deletion',
      'when a key is disabled or scheduled for deletion',
      'high',
      subject,
      model,
    ),
});
