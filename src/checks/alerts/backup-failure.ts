/** Backups fail in silence, and are missed on one day only. */
import { operations } from '../../aws/sources/events.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/backup-failure',
  severity: 'medium',
  title: 'Backups have been failing for weeks when one is needed',
  expects: 'A failed backup or copy alerts somebody',
  rationale:
    'A backup plan runs at night and reports to nobody. A change of a key or a role is enough to end it.',
  remedy: 'Add an alert with `covers: [backup-failure]` and a rule on `aws.backup`, a channel and a runbook.',
  sources: [operations],
  mappings: { attack: ['T1490'] },
  covers: ['ALR-01', 'M-DAT-02'],
  question: 'REL9',
  whenNone: 'No component of the design states backups.',
  subjects: (model) =>
    model.components.some(({ stated }) => stated.backups !== undefined)
      ? concerned('backup-failure', model)
      : [],
  examine: (subject, model) =>
    examineConcern('backup-failure', 'when a backup fails', 'medium', subject, model),
});
