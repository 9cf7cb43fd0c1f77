/** What people once knew differently about what a check examines. */
import type { Change } from '../aws/change.ts';
import { changes, distinct } from '../aws/changes/all.ts';
import type { CheckDefinition } from './check.ts';

/** Claims that a change settles; most checks cover none. */
const SETTLED: ReadonlySet<string> = new Set(changes.flatMap(({ claims }) => claims));

/** The changes that settle a claim of the check. */
export function changesBehind({ covers }: Pick<CheckDefinition<never>, 'covers'>): readonly Change[] {
  if (!covers.some((claim) => SETTLED.has(claim))) return [];
  return distinct(changes.filter(({ claims }) => claims.some((claim) => covers.includes(claim))));
}
