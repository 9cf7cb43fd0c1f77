/** What was deleted is not moved. */
import { fact } from '../../model/fact.ts';
import { days } from '../../model/quantity.ts';
import { child } from '../../source/pointer.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/moved-after-expiry',
  severity: 'low',
  title: 'Objects are to move to colder storage after they were deleted',
  expects: 'Objects expire after their last move',
  rationale: 'One of the two ages is wrong: the objects are deleted too early, or the storage is never used.',
  remedy: 'Correct `after` of one of the two rules.',
  sources: [],
  find: ({ components }) =>
    components.flatMap((bucket) => {
      const rules = bucket.stated.lifecycle ?? [];
      const end = rules.findIndex(({ to }) => to === 'expire');
      const expiry = rules[end];
      if (expiry === undefined) return [];
      return rules.flatMap((rule, index) => {
        if (rule.to === 'expire' || days(rule.after) < days(expiry.after)) return [];
        const lifecycle = fact(bucket, 'lifecycle').at;
        const says = `\`${bucket.id}\` moves objects to \`${rule.to}\` after ${rule.after} and deletes them after ${expiry.after}.`;
        return [
          clash(
            bucket,
            says,
            child(lifecycle, String(index), 'after'),
            child(lifecycle, String(end), 'after'),
          ),
        ];
      });
    }),
});
