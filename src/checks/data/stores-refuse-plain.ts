/** A store that takes connections without TLS takes them from whoever forgets to ask for it. */
import { transport } from '../../aws/sources/kms.ts';
import { dataControls } from '../../aws/sources/well-architected.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Flow } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'data/stores-refuse-plain',
  severity: 'medium',
  title: 'A client that forgets TLS gets in without it, and nobody notices',
  expects: 'Stores of sensitive data refuse connections without TLS',
  rationale:
    'That the flows of the design use TLS is a promise of their clients. A store that refuses everything else keeps it ' +
    'for all of them, the tool that somebody starts at night among them.',
  remedy: 'Write `tls-only: true` on the component once its parameter or policy demands TLS.',
  sources: [transport, dataControls],
  mappings: {},
  covers: [],
  question: 'SEC9',
  whenNone: 'No store of sensitive data says whether it takes connections without TLS.',
  subjects: (model) =>
    model.components.filter(
      (store) =>
        store.service.id !== 's3' &&
        isSensitive(store.stores) &&
        store.stated['tls-only'] !== undefined &&
        !store.flowsIn.some(isBlamed),
    ),
  examine: (store) => {
    const only = fact(store, 'tls-only');
    return only.value === false
      ? weighed(gap(`\`${store.id}\` takes connections without TLS.`, only), 'medium', store.account)
      : pass(`\`${store.id}\` refuses connections without TLS.`, only);
  },
});

/** Whether the flow itself is found to go without TLS: the store is its cause, and told of there. */
function isBlamed({ stated }: Flow): boolean {
  return stated.protocol !== 'aws-api' && stated.tls?.minimum === undefined;
}
