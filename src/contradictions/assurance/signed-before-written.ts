/** Nobody has signed a revision before it was there. */
import { fact } from '../../model/fact.ts';
import { daysBetween } from '../../model/calendar.ts';
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'assurance/signed-before-written',
  severity: 'high',
  title: 'Somebody signed before this revision was written',
  expects: 'A signature is not older than the revision that it stands under',
  rationale:
    'What was signed is an earlier revision. Nobody has decided on this one, whatever the page says.',
  remedy: 'Ask for the signature again and write `decision: pending`, or correct `design.date`.',
  sources: [],
  find: ({ design, spec }) =>
    Object.entries(spec.review?.['sign-off'] ?? {}).flatMap(([id, { date, decision, role }]) => {
      const written = fact(design, 'date');
      if (
        date === undefined ||
        written.value === undefined ||
        decision === undefined ||
        decision === 'pending'
      ) {
        return [];
      }
      if (!(daysBetween(date, written.value) > 0)) return [];
      const at = child('/review/sign-off', id);
      const says = `\`${id}\` signed on ${date}, and this revision is of ${written.value}.`;
      return [clash({ id, at, title: role }, says, child(at, 'date'), written)];
    }),
});
