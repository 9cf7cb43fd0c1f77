/** Parameter Store starts nothing by itself: without a schedule the stated period passes unnoticed. */
import { putParameter, rotateSecret } from '../../aws/sources/secrets.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Secret } from '../../model/model.ts';
import { rotatorOf, started } from '../../model/queries/rotation-needs.ts';
import { defineCheck, type Check } from '../check.ts';

interface Rotated extends Secret {
  readonly rotator: Component;
}

export const check: Check = defineCheck<Rotated>({
  id: 'secrets/rotation-started',
  severity: 'medium',
  title: 'The day of rotation comes and nothing happens, for nothing starts it',
  expects: 'Something starts each rotation: Secrets Manager at its period, or a schedule',
  rationale:
    'Secrets Manager calls the function of a rotation at the stated period. Parameter Store keeps a value and ' +
    'calls nobody; a function beside it runs when a schedule or a person starts it.',
  remedy:
    'Write `rotation.every` for a secret in Secrets Manager; elsewhere an event with `via: schedule` or a ' +
    'component of EventBridge Scheduler that has the rotating component among its `targets`, or move the secret ' +
    'to Secrets Manager.',
  sources: [rotateSecret, putParameter],
  mappings: { securityHub: ['SecretsManager.1', 'SecretsManager.4'] },
  covers: ['SEC-02', 'SEC-01', 'KEY-02'],
  question: 'SEC2',
  whenNone: 'No secret that says where it is kept is rotated by a component of the design.',
  subjects: (model) =>
    model.secrets.flatMap((secret) => {
      const { store, rotation } = secret.stated;
      const rotator = rotatorOf(rotation?.by, model);
      // Where it is kept and how often it is replaced is asked for elsewhere.
      const isAsked = store === undefined || (store === 'secrets-manager' && rotation?.every === undefined);
      return rotator === null || isAsked ? [] : [{ ...secret, rotator }];
    }),
  examine: ({ rotator, ...secret }, model) => {
    const answer = started(secret, rotator, model);
    return { ...answer, facts: [fact(secret, 'rotation', 'by').at, ...answer.facts] };
  },
});
