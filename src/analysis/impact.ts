/** How bad a loss of data is, as a number: what the team states, else what the classification suggests. */
import type { Data } from '../model/model.ts';

const RANKS = { low: 1, moderate: 2, high: 3 } as const;
const BY_CLASS = { public: 1, internal: 1, confidential: 2, restricted: 3 } as const;

/** The worst of a set: 3 high, 2 moderate, 1 low, 0 for none. */
export function rankOf(
  data: readonly Data[],
  property: 'confidentiality' | 'integrity' | 'availability',
): number {
  let worst = 0;
  for (const { stated } of data) {
    const level = stated.impact?.[property];
    worst = Math.max(worst, level === undefined ? BY_CLASS[stated.classification] : RANKS[level]);
  }
  return worst;
}
