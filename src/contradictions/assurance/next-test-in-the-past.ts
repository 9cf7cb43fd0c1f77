/** What comes next comes after what was last. */
import { fact } from '../../model/fact.ts';
import { daysBetween } from '../../model/calendar.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'assurance/next-test-in-the-past',
  severity: 'low',
  title: 'The next penetration test is before the last one',
  expects: 'The next penetration test comes after the last one',
  rationale: 'One of the two dates is out of date, so nobody knows when the design is tested again.',
  remedy: 'Correct `last` or `next` of `penetration-test`.',
  sources: [],
  find: ({ assurance }) => {
    const next = fact(assurance, 'penetration-test', 'next');
    const last = fact(assurance, 'penetration-test', 'last');
    if (next.value === undefined || last.value === undefined || !(daysBetween(last.value, next.value) <= 0))
      return [];
    const says = `The next penetration test is on ${next.value}, and the last one was on ${last.value}.`;
    return [clash(assurance, says, next, last)];
  },
});
