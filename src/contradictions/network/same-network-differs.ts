/** What stays inside a network begins and ends in it. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'network/same-network-differs',
  severity: 'high',
  title: 'A flow is said to stay in its network and ends in another one',
  expects: 'A flow over `same-network` has both ends in one network',
  rationale: 'Traffic between two networks crosses a boundary, which the flow says it does not.',
  remedy: 'Write the road that it takes in `path`, such as `peering`, or correct `network` of one end.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      const { from, to, stated } = flow;
      if (stated.path !== 'same-network' || from.kind === 'actor' || to.kind === 'actor') return [];
      if (from.network === null || to.network === null || from.network === to.network) return [];
      const says = `\`${flow.id}\` stays in one network, but \`${from.id}\` is in \`${from.network.id}\` and \`${to.id}\` in \`${to.network.id}\`.`;
      return [clash(flow, says, fact(flow, 'path'), fact(from, 'network'), fact(to, 'network'))];
    }),
});
