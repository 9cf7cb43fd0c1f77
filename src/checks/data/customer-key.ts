/** Restricted data under a key that the design does not control cannot be cut off when it must be. */
import { concepts } from '../../aws/sources/kms.ts';
import { dataControls } from '../../aws/sources/well-architected.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { restricted } from '../../model/queries/classification.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/customer-key',
  severity: 'high',
  title: 'Access to restricted data cannot be withdrawn at its key',
  expects: 'Stores of restricted data are encrypted with a customer managed key',
  rationale:
    'AWS owned and AWS managed keys encrypt, but nobody in the organization can change their policy, ' +
    'disable them or share them with another account. Only a customer managed key gives a second ' +
    'permission that has to be granted before restricted data can be read, and that can be withdrawn at ' +
    'once.',
  remedy:
    'Write `encryption: { key: <key id> }` on the component and describe the key under `keys` with a ' +
    'kind other than `aws-managed`.',
  sources: [concepts, dataControls],
  mappings: {},
  covers: ['KMS-03', 'KMS-06', 'S3-06'],
  question: 'SEC8',
  whenNone: 'No component stores data that is classified restricted.',
  subjects: (model) => model.components.filter(({ stores }) => restricted(stores).length > 0),
  examine: (store, model) =>
    weighed(
      examine(store, model.keys.find(({ id }) => id === store.stated.encryption?.key)?.stated.kind),
      'high',
      store.account,
    ),
});

function examine(store: Component, kind: string | undefined): Verdict {
  const key = fact(store, 'encryption', 'key');
  const managed = fact(store, 'encryption', 'managed');
  const held = quoted(restricted(store.stores).map(({ id }) => id));
  if (managed.value === 'none')
    return notApplicable(
      `\`${store.id}\` encrypts nothing, which comes before the question of the key.`,
      managed,
    );
  if (managed.value !== undefined) {
    return gap(
      `\`${store.id}\` encrypts the restricted ${held} with an ${managed.value} key that only AWS can control.`,
      managed,
    );
  }
  if (kind === 'aws-managed') {
    return gap(
      `\`${store.id}\` encrypts the restricted ${held} with \`${key.value}\`, which is an AWS managed key.`,
      key,
    );
  }
  if (key.value !== undefined)
    return pass(`\`${store.id}\` encrypts ${held} with the customer key \`${key.value}\`.`, key);
  return unstated(`\`${store.id}\` does not say which key encrypts the restricted ${held}.`, key);
}
