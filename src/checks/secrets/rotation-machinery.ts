/** A promise of rotation needs something that rotates. */
import { managedPassword, putParameter, rotateSecret } from '../../aws/sources/secrets.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model, Secret } from '../../model/model.ts';
import { canRotate, rotatedBy, rotatorOf } from '../../model/queries/rotation-needs.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

export const check: Check = defineCheck<Secret>({
  id: 'secrets/rotation-machinery',
  severity: 'high',
  title: 'The rotation that the design promises cannot happen',
  expects:
    'What is said to rotate a secret can do so: Secrets Manager for databases, a function for the rest',
  rationale:
    'Managed rotation, for example of the master password of RDS, needs no Lambda function today, and ' +
    'managed external secrets cover some partners. Every other secret still needs a function of yours, ' +
    'and Parameter Store rotates nothing by itself.',
  remedy:
    'Move the secret to Secrets Manager for `rotation: { by: managed }`, or write the id of a function ' +
    'in `rotation.by` and describe that function under `components`.',
  sources: [rotateSecret, managedPassword, putParameter],
  mappings: { securityHub: ['SecretsManager.2'] },
  covers: ['SEC-02', 'SEC-01', 'KEY-02'],
  question: 'SEC2',
  whenNone: 'No secret is said to be rotated by a machine.',
  subjects: (model) =>
    model.secrets.filter(({ stated }) => {
      const who = rotatedBy(stated.rotation?.by);
      return who !== null && who !== 'hand';
    }),
  examine,
});

function examine(secret: Secret, model: Model): Verdict {
  const by = fact(secret, 'rotation', 'by');
  const store = fact(secret, 'store');
  if (rotatedBy(by.value) === 'aws') {
    if (store.value === undefined)
      return unstated(`\`${secret.id}\` is to rotate by itself and does not say where it is kept.`, store);
    if (store.value !== 'secrets-manager') {
      return gap(
        `\`${secret.id}\` is to rotate by itself, but \`${store.value}\` does not rotate anything.`,
        by,
        store,
      );
    }
    if (secret.stated.kind === 'database-password')
      return pass(`Secrets Manager rotates \`${secret.id}\` without a function.`, by, store);
    const says = `\`${secret.id}\` (${secret.stated.kind}) is to rotate by itself, which Secrets Manager does for databases and some partners only.`;
    return withSeverity('medium', unstated(says, by));
  }
  const rotator = rotatorOf(by.value, model);
  if (rotator === null)
    return unstated(`\`${by.value}\`, which is to rotate \`${secret.id}\`, is not in the design.`, by);
  return canRotate(rotator)
    ? pass(`\`${rotator.id}\` (${rotator.service.name}) rotates \`${secret.id}\`.`, by)
    : gap(`\`${rotator.id}\` is to rotate \`${secret.id}\`, but ${rotator.service.name} runs no code.`, by);
}
