/** A rotation that fails once leaves a secret old; one that fails twice leaves it wrong. */
import { secretControls } from '../../aws/sources/secrets.ts';
import { defineCheck, type Check } from '../check.ts';
import { unstated } from '../../model/answer.ts';
import type { Model, Secret, Subject } from '../../model/model.ts';
import { failureAlerts, rotatedBy } from '../../model/queries/rotation-needs.ts';
import { concerned, examineConcern } from '../concern-alerted.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

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
  subjects: (model) => (turnedOver(model).length > 0 ? concerned('failed-rotation', model) : []),
  examine: (subject, model) => {
    const verdict = examineConcern('failed-rotation', 'when a rotation fails', 'medium', subject, model);
    // An alert on the rotation of one secret says nothing of the next; whether one reaches anybody is asked of alerts.
    const untold = turnedOver(model).filter(
      (secret) =>
        (secret.stated.account ?? subject.id) === subject.id && failureAlerts(secret, model).length === 0,
    );
    if (verdict.outcome !== 'pass' || untold.length === 0) return verdict;
    const account = model.accounts.find(({ id }) => id === subject.id) ?? null;
    const says = `Nobody is told when the rotation of ${quoted(untold.map(({ id }) => id))} fails.`;
    return weighed(unstated(says, subject.at, ...untold.map(({ at }) => at)), 'medium', account);
  },
});

/** The secrets that a machine turns over. */
function turnedOver({ secrets }: Model): readonly Secret[] {
  return secrets.filter(({ stated }) => {
    const who = rotatedBy(stated.rotation?.by);
    return who !== null && who !== 'hand';
  });
}
