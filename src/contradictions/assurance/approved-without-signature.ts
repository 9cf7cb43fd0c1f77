/** A design is approved when those who must sign have. */
import { fact } from '../../model/fact.ts';
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'assurance/approved-without-signature',
  severity: 'high',
  title: 'The design calls itself approved, and somebody who must sign has not',
  expects: 'An approved design is signed by everybody who must sign',
  rationale: 'The status is read by everybody, the signatures by few: work begins on what was not decided.',
  remedy: 'Write `status: in-review` until all have signed, or enter the signature.',
  sources: [],
  find: ({ design, spec }) =>
    Object.entries(spec.review?.['sign-off'] ?? {}).flatMap(([id, { decision = 'pending', role }]) => {
      if (design.stated.status !== 'approved' || (decision !== 'pending' && decision !== 'returned'))
        return [];
      const at = child('/review/sign-off', id);
      const says = `The design is approved, and the decision of \`${id}\` is \`${decision}\`.`;
      return [clash({ id, at, title: role }, says, at, fact(design, 'status'))];
    }),
});
