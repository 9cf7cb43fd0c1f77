/** Which results of a check are told one by one. */
import type { Result } from '../review/review.generated.ts';

/** Whether somebody has to know of it: it is open, or it is accepted for a time. */
export function isTold({ outcome }: Result): boolean {
  return outcome !== 'pass' && outcome !== 'not-applicable';
}
