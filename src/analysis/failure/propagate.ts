/**
 * How a failure spreads, by one rule. A flow stops with either of its ends and with its road. A component that
 * waits for answers stops when every such flow that it starts has stopped, and degrades when some have. Where a
 * queue, topic, bus or stream stands between, or the sender does not wait, the sender goes on: what it sends waits
 * in the broker, and the flow out of the broker degrades instead of stopping.
 */
import { isBroker } from '../../model/queries/message-roles.ts';
import type { Component, Flow } from '../../model/model.ts';
import type { Blow, Effect } from './failure.ts';

/** The blow with everything that follows from it. */
export function propagate(blow: Blow): Pick<Blow, 'components' | 'flows'> {
  const components = new Map(blow.components);
  const flows = new Map(blow.flows);
  const queue: Component[] = [...components].flatMap(([component, { state }]) =>
    state === 'stops' ? [component] : [],
  );
  const callers: Component[] = [];
  const stop = (flow: Flow, effect: Effect): void => {
    if (flows.get(flow)?.state === 'stops') return;
    flows.set(flow, effect);
    const { from } = flow;
    if (effect.state === 'stops' && from.kind === 'component' && waits(flow)) callers.push(from);
  };
  for (const [{ from }, { state }] of [...flows].filter(([flow]) => waits(flow))) {
    if (state === 'stops' && from.kind === 'component') callers.push(from);
  }
  while (queue.length > 0 || callers.length > 0) {
    const gone = queue.pop();
    if (gone !== undefined) {
      for (const flow of gone.flowsIn) stop(flow, arriving(flow, gone));
      for (const flow of gone.flowsOut) stop(flow, { state: 'stops', because: `\`${gone.id}\` stops` });
      continue;
    }
    const caller = callers.pop();
    if (caller === undefined || components.get(caller)?.state === 'stops') continue;
    const effect = effectOn(caller, flows);
    if (effect === null) continue;
    components.set(caller, effect);
    if (effect.state === 'stops') queue.push(caller);
  }
  return { components, flows };
}

/** Whether whoever starts a flow waits for its answer. */
export function waits({ stated, from, to }: Flow): boolean {
  if (stated.asynchronous === true || (from.kind === 'component' && isFetchedFrom(from))) return false;
  return (
    !(from.kind === 'component' && isBroker(from)) &&
    !(to.kind === 'component' && isBroker(to) && stated.asynchronous !== false)
  );
}

/** A bucket or a file system waits for nobody: what rests in it is fetched. */
function isFetchedFrom({ service }: Component): boolean {
  return service.category === 'object-store' || service.category === 'file-store';
}

/** What becomes of a flow whose end is gone: messages wait in a broker before it. */
function arriving(flow: Flow, gone: Component): Effect {
  const { from } = flow;
  if (from.kind === 'component' && isBroker(from)) {
    return { state: 'degrades', because: `messages wait in \`${from.id}\` while \`${gone.id}\` is stopped` };
  }
  return { state: 'stops', because: `\`${gone.id}\` stops` };
}

/** What becomes of a component whose flows have stopped; null where it goes on. */
function effectOn(caller: Component, flows: ReadonlyMap<Flow, Effect>): Effect | null {
  const needed = caller.flowsOut.filter(waits);
  const stopped = needed.filter((flow) => flows.get(flow)?.state === 'stops');
  const [first] = stopped;
  if (first === undefined) return null;
  return stopped.length === needed.length
    ? { state: 'stops', because: `nothing that it waits for answers (\`${first.id}\`)` }
    : {
        state: 'degrades',
        because: `${stopped.length} of ${needed.length} flows that it waits for have stopped (\`${first.id}\`)`,
      };
}
