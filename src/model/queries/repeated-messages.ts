/** Messages that may arrive twice where the second arrival has an effect; the check and the threat ask the same flows. */
import type { Component, Flow } from '../model.ts';
import { isBroker, isWorker } from './message-roles.ts';

/**
 * The sender delivers again what was not confirmed, as everything does that keeps messages and every sender that
 * waits for no answer; the receiver does something with it. A queue that receives only keeps it.
 */
export function isRepeated({ from, to, stated }: Flow): boolean {
  const isDelivered = from.kind === 'component' && isBroker(from);
  return (isDelivered || stated.asynchronous === true) && to.kind === 'component' && acts(to);
}

/** Whether it runs and leaves something behind: a record, a message, a call to others. */
export function acts(component: Component): boolean {
  return isWorker(component) && component.flowsOut.length > 0;
}
