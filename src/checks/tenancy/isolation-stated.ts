/** In a shared store, something must keep one tenant's rows and objects from another's. */
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { sharedStores } from '../../model/queries/tenants.ts';
import { child } from '../../source/pointer.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { excerpt } from '../wording.ts';

export const check: Check = defineCheck<Component>({
  id: 'tenancy/isolation-stated',
  severity: 'high',
  title: 'One missing condition in a query shows a tenant another tenant’s data',
  expects: 'Each store that tenants share says by what they are kept apart in it',
  rationale:
    'Isolation is decided layer by layer: row-level security, a key prefix with session policies, an ' +
    'index or a key for each tenant. Where nothing is named, it is a `WHERE` that every developer must ' +
    'remember.',
  remedy:
    'Write `tenancy: { isolation: { <component>: { model: pooled, by: … } } }`, or `model: siloed` where ' +
    'each tenant has its own.',
  sources: [tenantIsolation],
  mappings: {},
  covers: ['TEN-01', 'M-AI-05'],
  question: 'SEC3',
  whenNone: 'Tenants share no store of the design.',
  subjects: sharedStores,
  examine: (store, model) => {
    const entry = model.isolation.find(({ component }) => component === store);
    const by =
      entry === undefined
        ? { value: undefined, at: child(model.tenancy.at, 'isolation', store.id, 'by') }
        : fact(entry, 'by');
    if (by.value !== undefined)
      return pass(`Tenants are kept apart in \`${store.id}\`: ${excerpt(by.value)}.`, by);
    const verdict = unstated(
      `Tenants share \`${store.id}\` and nothing says what keeps them apart in it.`,
      entry === undefined ? store.at : by,
    );
    return isSensitive(store.stores) ? verdict : withSeverity('medium', verdict);
  },
});
