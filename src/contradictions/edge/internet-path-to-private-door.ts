/** A door that only the inside has is not reached over the internet. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/internet-path-to-private-door',
  severity: 'high',
  title: 'A flow comes over the internet to something that is not on it',
  expects: 'What flows over the internet ends at something with an address there',
  rationale:
    'Either the target is open to everybody, and the review does not know, or the flow takes another road.',
  remedy: 'Correct `path` of the flow, or what the target says about its address.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.stated.path !== 'internet' || flow.from.kind !== 'actor' || flow.to.kind === 'actor')
        return [];
      const closed = closedBy(flow.to);
      if (closed === null) return [];
      const says = `\`${flow.id}\` comes over the internet, and \`${flow.to.id}\` has no address there.`;
      return [clash(flow, says, fact(flow, 'path'), closed)];
    }),
});

/** The field that says that the component is not on the internet. */
function closedBy(component: Component): Fact<unknown> | null {
  const { stated } = component;
  if (stated.scheme === 'internal') return fact(component, 'scheme');
  if (stated['endpoint-type'] === 'private') return fact(component, 'endpoint-type');
  if (stated['public-address'] === false) return fact(component, 'public-address');
  return stated['publicly-accessible'] === false ? fact(component, 'publicly-accessible') : null;
}
