/** What would have to be restored after a loss. */
import type { Component } from '../model.ts';

const KINDS = ['database', 'object-store', 'file-store'];

/** Whether stated data rests in the component for longer than a message or a cached answer. */
export function isDurableStore(component: Component): boolean {
  return component.stores.length > 0 && KINDS.includes(component.service.category);
}
