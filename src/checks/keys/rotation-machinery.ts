/** A key that a part of the design is to turn over needs that part to be able to. */
import { hsmUsers, rotateOnDemand } from '../../aws/sources/kms.ts';
import type { Component, Key } from '../../model/model.ts';
import { canTurn, rotatorOf } from '../../model/queries/rotation-needs.ts';
import { defineCheck, type Check } from '../check.ts';

interface Rotated extends Key {
  readonly rotator: Component;
}

export const check: Check = defineCheck<Rotated>({
  id: 'keys/rotation-machinery',
  severity: 'medium',
  title: 'The day comes to change a key, and what is to do it cannot',
  expects:
    'What is said to rotate a key runs code, is among those who administer or use it, and reaches the cluster that holds it',
  rationale:
    'Where KMS does not rotate by itself, something calls it on demand or brings in a new key, with a right that ' +
    'only administrators of a key should have. In CloudHSM a crypto user does it, over a connection into the ' +
    'network of the cluster.',
  remedy:
    'Name in `rotation.by` a component that runs code, add it to `administrators` or `users` of the key, and put ' +
    'it into the `network` of the cluster; or write `by: manual`.',
  sources: [rotateOnDemand, hsmUsers],
  mappings: {},
  covers: ['KEY-02', 'HSM-03'],
  question: 'SEC8',
  whenNone: 'No key is said to be rotated by a component.',
  subjects: (model) =>
    model.keys.flatMap((key) => {
      const rotator = rotatorOf(key.stated.rotation?.by, model);
      return rotator === null ? [] : [{ ...key, rotator }];
    }),
  examine: ({ rotator, ...key }, model) => canTurn(rotator, key, model),
});
