/** What everybody may know harms nobody by being known. */
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/public-yet-harmful',
  severity: 'high',
  title: 'Data is called public, and its disclosure would do harm',
  expects: 'Public data has a low impact of disclosure and nothing to keep secret',
  rationale:
    'Most checks of confidentiality pass over public data. If its disclosure does harm, all of them were skipped wrongly.',
  remedy: 'Correct `classification`, or `impact.confidentiality` and `secret-for`.',
  sources: [],
  find: ({ data }) =>
    data.flatMap((kind) => {
      const classification = fact(kind, 'classification');
      const impact = fact(kind, 'impact', 'confidentiality');
      const secret = fact(kind, 'secret-for');
      if (classification.value !== 'public') return [];
      if (impact.value === 'moderate' || impact.value === 'high') {
        const says = `\`${kind.id}\` is public, and the harm when it becomes known is ${impact.value}.`;
        return [clash(kind, says, classification, impact)];
      }
      if (secret.value === undefined) return [];
      const says = `\`${kind.id}\` is public and must stay secret for ${secret.value}.`;
      return [clash(kind, says, classification, secret)];
    }),
});
