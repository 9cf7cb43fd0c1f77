/** What a component is to an attacker: something that keeps, hands on, lets through, or runs what it is given. */
import type { Component } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';

const STORES: readonly string[] = ['database', 'object-store', 'file-store', 'cache', 'catalog', 'registry'];
const DOORS: readonly string[] = ['api', 'edge', 'load-balancer'];

/** It answers requests with what rests in it. */
export function isStore({ service }: Component): boolean {
  return STORES.includes(service.category);
}

/** It passes requests on to what stands behind it. */
export function isDoor({ service }: Component): boolean {
  return DOORS.includes(service.category);
}

/** It runs code, so that a flaw in it hands over its rights. */
export function runsCode(component: Component): boolean {
  return !isStore(component) && !isDoor(component) && !isBroker(component);
}

/** The points before any control of getting something into it, with their reason. */
export function entryOf(to: Component): { readonly text: string; readonly effort: number } {
  if (runsCode(to)) return { text: `A flaw in \`${to.id}\` must be found and used`, effort: 3 };
  return { text: `\`${to.id}\` takes what it is sent`, effort: 1 };
}
