/** Whoever turns a secret over reads the old value, and is refused where the design does not let it. */
import { rotateSecret } from '../../aws/sources/secrets.ts';
import type { Component, Secret } from '../../model/model.ts';
import { mayRead, rotatorOf } from '../../model/queries/rotation-needs.ts';
import { defineCheck, type Check } from '../check.ts';

interface Rotated extends Secret {
  readonly rotator: Component;
}

export const check: Check = defineCheck<Rotated>({
  id: 'secrets/rotation-permitted',
  severity: 'medium',
  title: 'Rotation is refused on its first night, or its function is let in too far to make it work',
  expects: 'The component that rotates a secret is among its readers',
  rationale:
    'A rotation reads the value that stands, writes the next one and tries it before it is made current. A ' +
    'function that may not read the secret fails at the first of these steps; one that is let in later, in ' +
    'haste, is often let in to every secret.',
  remedy: 'Add the rotating component to `read-by` of the secret, or name another one in `rotation.by`.',
  sources: [rotateSecret],
  mappings: {},
  covers: ['SEC-02', 'KEY-02'],
  question: 'SEC3',
  whenNone: 'No secret that names its readers is rotated by a component of the design.',
  subjects: (model) =>
    model.secrets.flatMap((secret) => {
      const rotator = rotatorOf(secret.stated.rotation?.by, model);
      return rotator === null || secret.stated['read-by'] === undefined ? [] : [{ ...secret, rotator }];
    }),
  examine: ({ rotator, ...secret }) => mayRead(rotator, secret),
});
