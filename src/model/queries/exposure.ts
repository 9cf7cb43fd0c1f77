/** Who outside the organization can reach a component: directly, without another component between. */
import type { Actor, Component } from '../model.ts';

/** External and partner actors with a flow that ends at the component. */
export function outsideCallers(component: Component): readonly Actor[] {
  return component.flowsIn.flatMap(({ from }) =>
    from.kind === 'actor' && (from.stated.trust === 'external' || from.stated.trust === 'partner')
      ? [from]
      : [],
  );
}
