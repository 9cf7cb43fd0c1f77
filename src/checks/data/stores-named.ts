/** A store whose content is unknown escapes every check that depends on classification. */
import { dataControls } from '../../aws/sources/well-architected.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

const SELDOM_BUSINESS_DATA = ['registry', 'pipeline', 'catalog', 'compute', 'function'];

export const check: Check = defineCheck<Component>({
  id: 'data/stores-named',
  severity: 'medium',
  title: 'Nobody can tell which data rests in this store',
  expects: 'Each store names the kinds of data that rest in it',
  rationale:
    'Encryption, retention, residency and access are judged by what a store holds. A store without named ' +
    'content passes for harmless until somebody looks inside.',
  remedy: 'Write `stores: [<data id>, …]` on the component and describe each kind under `data`.',
  sources: [dataControls],
  mappings: {},
  covers: ['M-DAT-01', 'GEN-07'],
  question: 'SEC7',
  whenNone: 'The design has no component in which data rests.',
  subjects: (model) =>
    model.components.filter(
      ({ service }) => service.storesData && !SELDOM_BUSINESS_DATA.includes(service.category),
    ),
  examine: (store) => {
    const stores = fact(store, 'stores');
    return stores.value === undefined
      ? unstated(`\`${store.id}\` (${store.service.name}) does not say which data rests in it.`, stores)
      : pass(`\`${store.id}\` holds ${quoted(stores.value)}.`, stores);
  },
});
