/** What a recommendation is made from. */
import type { VerdictRule } from '../house/verdict-limits.ts';
import type { Exception, Finding, Governance, Review, Threat } from './review.generated.ts';

/** What the decision rests on. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly threats: readonly Threat[];
  readonly exceptions: readonly Exception[];
  readonly previous: Governance['previous'];
  readonly asks: readonly string[];
  readonly counts: Review['counts'];
  /** The limits, and the packs that set them; null for Parapet's own. */
  readonly verdict: { readonly limits: VerdictRule; readonly by: string | null };
}
