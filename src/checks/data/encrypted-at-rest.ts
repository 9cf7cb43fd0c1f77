/** Data that rests in the clear is open to whoever gets at a disk, a snapshot or a copy. */
import { encryptsByItself } from '../../aws/defaults/encryption.ts';
import { dataControls } from '../../aws/sources/well-architected.ts';
import { gap, pass, passByDefault, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { restricted } from '../../model/queries/classification.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted } from '../wording.ts';

const ASKED_ELSEWHERE = ['catalog', 'compute'];

export const check: Check = defineCheck<Component>({
  id: 'data/encrypted-at-rest',
  severity: 'high',
  title: 'A copied disk or snapshot can be read by anybody',
  expects: 'Whatever stores data encrypts it, with a key of its own or by the default of the service',
  rationale:
    'Several services encrypt by themselves today and need no word in a design; others encrypt only when ' +
    'told, often only when the store is made. Stores of restricted data are asked for their own key in a ' +
    'check of its own.',
  remedy:
    'Write `encryption: { key: <key id> }`, or `encryption: { managed: aws-owned }` where the key of AWS ' +
    'is enough, on the component.',
  sources: [dataControls],
  mappings: { securityHub: ['EKS.3'] },
  covers: ['S3-06', 'KMS-03', 'M-CMP-03', 'M-CON-01'],
  question: 'SEC8',
  whenNone: 'No component stores data that is less than restricted.',
  subjects: (model) => model.components.filter(isAsked),
  examine: (store) => weighed(examine(store), 'high', store.account),
});

/**
 * Whether data rests in it, or it says that nothing is encrypted; hosts without stated data are asked for the default
 * of their account elsewhere, and with which key restricted data is encrypted is a question of its own.
 */
function isAsked({ service, stores, stated }: Component): boolean {
  if (stated.encryption?.managed === 'none') return true;
  const holds = stores.length > 0 || (service.storesData && !ASKED_ELSEWHERE.includes(service.category));
  return holds && restricted(stores).length === 0;
}

function examine(store: Component): Verdict {
  const encryption = fact(store, 'encryption');
  const { key, managed } = encryption.value ?? {};
  if (managed === 'none')
    return gap(
      `\`${store.id}\` (${store.service.name}) stores its data without encryption.`,
      fact(store, 'encryption', 'managed'),
    );
  if (key !== undefined)
    return pass(`\`${store.id}\` is encrypted with ${quoted([key])}.`, fact(store, 'encryption', 'key'));
  if (managed !== undefined)
    return pass(`\`${store.id}\` is encrypted with an ${managed} key.`, fact(store, 'encryption', 'managed'));
  if (store.service.category === 'compute' && store.account?.stated['encryption-by-default'] === true) {
    return pass(
      `The account of \`${store.id}\` encrypts every new volume.`,
      fact(store.account, 'encryption-by-default'),
    );
  }
  const byItself = encryptsByItself(store.service);
  if (byItself !== null) {
    const since = byItself.since === null ? '' : ` since ${byItself.since}`;
    return passByDefault(
      `\`${store.id}\` says nothing of encryption; by default${since}, ${byItself.says}.`,
      byItself,
      encryption,
    );
  }
  return unstated(
    `\`${store.id}\` (${store.service.name}) does not say how its data is encrypted.`,
    encryption,
  );
}
