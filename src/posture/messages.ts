/** Components in which messages rest until somebody has taken them, whether or not the design says `stores`. */
import type { Component } from '../model/model.ts';

const HOLDS_MESSAGES: ReadonlySet<string> = new Set(['queue', 'topic', 'bus', 'stream', 'orchestration']);

/** Whether what passes through the component rests in it for a while. */
export function holdsMessages(component: Component): boolean {
  return HOLDS_MESSAGES.has(component.service.category);
}
