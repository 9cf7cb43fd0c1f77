/** What must be gone at a time is not locked for longer. */
import { objectLockNeeds } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import { days } from '../../model/quantity.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/locked-beyond-retention',
  severity: 'medium',
  title: 'Personal data cannot be deleted when its time is over',
  expects: 'Objects are locked for no longer than personal data in them is kept',
  rationale:
    'In compliance mode nobody can delete a locked object before its time, not even for a person who asks for it.',
  remedy: 'Shorten `object-lock.retention`, or correct `retention` of the data.',
  sources: [objectLockNeeds],
  find: ({ components }) =>
    components.flatMap((bucket) => {
      const lock = fact(bucket, 'object-lock', 'retention');
      if (lock.value === undefined || bucket.stated['object-lock']?.mode !== 'compliance') return [];
      const locked = lock.value;
      return bucket.stores.flatMap((data) => {
        const kept = fact(data, 'retention');
        if (data.stated.personal !== true || kept.value === undefined || days(locked) <= days(kept.value))
          return [];
        const says = `\`${bucket.id}\` locks objects for ${locked}, and \`${data.id}\` is personal and kept for ${kept.value}.`;
        return [clash(bucket, says, lock, kept)];
      });
    }),
});
