/** From how many of each on a design is returned, or approved with conditions only; an organization may set its own. */
import type { VerdictLimits } from './rule-pack.ts';

/** Both rows of limits. */
export interface VerdictRule {
  readonly return: VerdictLimits;
  readonly conditions: VerdictLimits;
}

/** Parapet's own. */
export const OWN_VERDICT: VerdictRule = {
  return: {
    'critical-gaps': 1,
    'expired-exceptions': 1,
    'very-high-threats': 1,
    'high-gaps': 11,
    'answered-below': 60,
  },
  conditions: { 'high-gaps': 1, 'high-questions': 1, 'high-threats': 1, 'unmet-conditions': 1 },
};
