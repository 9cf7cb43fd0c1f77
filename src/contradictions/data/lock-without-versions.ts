/** Object Lock locks versions. */
import { objectLockNeeds } from '../../aws/sources/refusals.ts';
import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: 'data/lock-without-versions',
  severity: 'high',
  title: 'Objects are to be locked in a bucket that keeps no versions',
  expects: 'A bucket with Object Lock has versioning',
  rationale:
    'Object Lock protects versions of objects; S3 does not allow it without versioning, nor versioning to be suspended then.',
  remedy: 'Write `versioning: true`, or leave `object-lock` out.',
  sources: [objectLockNeeds],
  find: ({ components }) =>
    components.flatMap((bucket) => {
      const versioning = fact(bucket, 'versioning');
      const lock = fact(bucket, 'object-lock');
      if (versioning.value !== false || lock.value === undefined) return [];
      return [clash(bucket, `\`${bucket.id}\` locks objects and keeps no versions.`, versioning, lock)];
    }),
});
