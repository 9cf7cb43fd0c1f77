/** A rotation that fails once leaves a secret old; one that fails twice leaves it wrong. */
import { secretControls } from '../../aws/sources/secrets.ts';
import { defineCheck, type Check } from '../check.ts';
import type { Subject } from '../../model/model.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';

export const check: Check = defineCheck<Subject>({
  id: 'alerts/failed-rotation',
  severity: 'medium',
  title: 'Rotation has stopped, or broke the login, and nobody is told',
  expects: 'A failed rotation alerts somebody',
  rationale:
    'Secrets Manager has no metric for it; the failure is an event in CloudTrail (`RotationFailed`, ' +
    '`RotationAbandoned`). Without a rule the stated period is a wish.',
  remedy:
    'Add an alert with `covers: [failed-rotation]` and a rule on `aws.secretsmanager`, a channel and a ' +
    'runbook.',
  sources: [secretControls],
  mappings: { securityHub: ['SecretsManager.2'] },
  covers: ['SEC-02', 'ALR-01', 'ALR-02'],
  question: 'SEC4',
  whenNone: 'No secret of the design is rotated by a machine.',
  subjects: (model) =>
    model.secrets.some(({ stated }) => !['manual', 'on-demand', undefined].includes(stated.rotation?.by))
      ? concerned('failed-rotation', model)
      : [],
  examine: (subject, model) =>
    examineConcern('failed-rotation', 'when a rotation fails', 'medium', subject, model),
});
