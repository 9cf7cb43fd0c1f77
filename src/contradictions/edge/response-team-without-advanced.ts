/** The response team comes with Shield Advanced. */
import { shieldResponseTeam } from '../../aws/sources/edge.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'edge/response-team-without-advanced',
  severity: 'medium',
  title: 'Help of the Shield Response Team is planned for without Shield Advanced',
  expects: 'Who counts on the Shield Response Team has Shield Advanced',
  rationale: 'The team acts for customers of Shield Advanced. Under an attack nobody would come.',
  remedy: 'Write `tier: advanced` if it was bought, or leave `response-team-access` out.',
  sources: [shieldResponseTeam],
  find: ({ edge }) => {
    const access = fact(edge, 'shield', 'response-team-access');
    const tier = fact(edge, 'shield', 'tier');
    if (access.value !== true || tier.value !== 'standard') return [];
    return [
      clash(edge, 'The Shield Response Team may act, and the tier of Shield is `standard`.', access, tier),
    ];
  },
});
