/** One proof is good for as long as the provider says, and no longer. */
import { fact } from '../../model/fact.ts';
import { seconds } from '../../model/quantity.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'identity/session-outlives-provider',
  severity: 'medium',
  title: 'A session is said to last longer than its provider lets it',
  expects: 'The session of a flow is not longer than that of the identity behind it',
  rationale:
    'How long a stolen session works is the shorter of the two at best and the longer at worst; the design says both.',
  remedy: 'Correct `authentication.session` of the flow, or `session` of the identity.',
  sources: [],
  find: ({ flows, identities }) =>
    flows.flatMap((flow) => {
      const provider = identities.find(({ id }) => id === flow.stated.authentication?.by);
      if (provider === undefined) return [];
      const here = fact(flow, 'authentication', 'session');
      const there = fact(provider, 'session');
      if (here.value === undefined || there.value === undefined) return [];
      if (seconds(here.value) <= seconds(there.value)) return [];
      const says = `\`${flow.id}\` has sessions of ${here.value}, and \`${provider.id}\` ends them after ${there.value}.`;
      return [clash(flow, says, here, there)];
    }),
});
