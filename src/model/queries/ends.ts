/**
 * Who calls whom on a flow. A flow is drawn the way the data goes, but a queue, a bucket or a table never
 * calls anybody: who reads from it is the caller, and it is what is called. Only Firehose, a stream by its kind, fetches
 * what it delivers.
 */
import type { Actor, Component, Flow } from '../model.ts';

const PASSIVE: ReadonlySet<string> = new Set([
  'queue',
  'stream',
  'object-store',
  'file-store',
  'database',
  'cache',
  'catalog',
  'registry',
]);

/** The two ends by what they do. */
export interface Ends {
  /** The end that has to prove who it is. */
  readonly caller: Actor | Component;
  /** The end that is called. */
  readonly served: Actor | Component;
}

/** The ends of a flow. Events are brought by AWS, so there the sender counts as the caller. */
export function endsOf(flow: Flow): Ends {
  const { from, to } = flow;
  const pulled = isPassive(from) && !isPassive(to) && flow.stated.protocol !== 'event';
  return pulled ? { caller: to, served: from } : { caller: from, served: to };
}

function isPassive(end: Actor | Component): boolean {
  return end.kind === 'component' && PASSIVE.has(end.service.category) && end.stated.service !== 'firehose';
}
