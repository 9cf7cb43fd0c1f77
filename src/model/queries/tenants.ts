/** Whether tenants share anything at all: the questions of isolation make sense only then. */
import type { Component, Model } from '../model.ts';
import { deadLetters } from './dead-letters.ts';

const NO_TENANT_DATA: readonly string[] = ['registry', 'pipeline', 'compute', 'catalog'];

/** True where the whole design, or a component of it, is stated to be shared by tenants. */
export function tenantsShare(model: Model): boolean {
  const shared = model.tenancy.stated.model === 'pooled' || model.tenancy.stated.model === 'bridge';
  return (
    shared || model.isolation.some(({ stated }) => stated.model === 'pooled' || stated.model === 'bridge')
  );
}

/** Components in which data of tenants rests side by side: stores that are neither siloed nor dead letters. */
export function sharedStores(model: Model): readonly Component[] {
  if (!tenantsShare(model)) return [];
  const failed = deadLetters(model);
  const siloed = new Set(
    model.isolation.filter(({ stated }) => stated.model === 'siloed').map(({ component }) => component),
  );
  return model.components.filter(
    (component) =>
      (component.stores.length > 0 || component.service.storesData) &&
      !NO_TENANT_DATA.includes(component.service.category) &&
      (component.stores.length === 0 ||
        component.stores.some(({ stated }) => stated.classification !== 'public')) &&
      !failed.has(component.id) &&
      !siloed.has(component),
  );
}
