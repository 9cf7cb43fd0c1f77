/** What people once knew differently about what a check examines. */
import type { Change } from '../aws/change.ts';
import { changes, distinct } from '../aws/changes/all.ts';
import type { CheckDefinition } from './check.ts';

/** The changes that settle a claim of the check. */
export function changesBehind({ covers }: Pick<CheckDefinition<never>, 'covers'>): readonly Change[] {
  return distinct(changes.filter(({ claims }) => claims.some((claim) => covers.includes(claim))));
}
