/** A rotation function has two ends: the store of the secret and what the secret opens. */
import { rotateSecret } from '../../aws/sources/secrets.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model, Secret } from '../../model/model.ts';
import { rotatorOf, wayToOtherEnd, wayToStore } from '../../model/queries/rotation-needs.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

interface Rotated extends Secret {
  readonly rotator: Component;
}

export const check: Check = defineCheck<Rotated>({
  id: 'secrets/rotation-reaches',
  severity: 'high',
  title: 'Rotation fails because its function reaches one end only',
  expects: 'The component that rotates a secret reaches both the store of the secret and what it opens',
  rationale:
    'A function in an isolated subnet without an interface endpoint cannot call Secrets Manager; one ' +
    'outside the network cannot reach a private database. Both faults show only on the first night of ' +
    'rotation.',
  remedy:
    'Write `network` and `subnets` of the database’s network on the rotating component, an interface ' +
    'endpoint for the store in that network, `for` on the secret, and a flow to what it opens elsewhere.',
  sources: [rotateSecret],
  mappings: { securityHub: ['SecretsManager.2'] },
  covers: ['SEC-02', 'KEY-02', 'LAM-02'],
  question: 'REL4',
  whenNone: 'No secret is rotated by a component of the design.',
  subjects: (model) =>
    model.secrets.flatMap((secret) => {
      const rotator = rotatorOf(secret.stated.rotation?.by, model);
      return rotator === null ? [] : [{ ...secret, rotator }];
    }),
  examine,
});

function examine({ rotator, ...secret }: Rotated, model: Model): Verdict {
  const by = fact(secret, 'rotation', 'by');
  const ends = [
    // Where it is kept is asked for elsewhere.
    ...(secret.stated.store === undefined ? [] : [wayToStore(rotator, secret)]),
    wayToOtherEnd(rotator, secret, model),
  ];
  const closed = ends.find(({ outcome }) => outcome === 'gap');
  if (closed !== undefined) return gap(closed.says, by, ...closed.facts);
  const silent = ends.find(({ outcome }) => outcome === 'unstated');
  if (silent !== undefined) return withSeverity('low', silent);
  return pass(`\`${rotator.id}\` reaches both ends of the rotation of \`${secret.id}\`.`, by);
}
