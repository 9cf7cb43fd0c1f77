/** What a target refuses does not get through. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/tls-older-than-accepted',
  severity: 'medium',
  title: 'A flow lets through a TLS version that its target refuses',
  expects: 'The oldest TLS version of a flow is not older than that of its target',
  rationale:
    'One of the two is wrong: the review takes the flow to be weaker than it is, or the target to be stronger.',
  remedy: 'Correct `tls.minimum` of the flow, or `minimum-tls` of the target.',
  sources: [],
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.to.kind === 'actor') return [];
      const through = fact(flow, 'tls', 'minimum');
      const accepted = fact(flow.to, 'minimum-tls');
      if (through.value === undefined || accepted.value === undefined || through.value >= accepted.value)
        return [];
      const says = `\`${flow.id}\` lets TLS ${through.value} through, and \`${flow.to.id}\` refuses what is older than ${accepted.value}.`;
      return [clash(flow, says, through, accepted)];
    }),
});
