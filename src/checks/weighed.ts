/** The weight of a finding: the same lapse matters less where no real user or data is. */
import type { Account } from '../model/model.ts';
import { isProduction } from '../model/queries/production.ts';
import { withSeverity, type Severity, type Verdict } from './check.ts';

const DOWNWARDS = { critical: 'high', high: 'medium', medium: 'low', low: 'low' } as const;

/** The verdict with this severity, one step lower in test and development accounts and sandboxes. */
export function weighed(verdict: Verdict, severity: Severity, account: Account | null): Verdict {
  if (verdict.outcome !== 'gap' && verdict.outcome !== 'unstated') return verdict;
  return withSeverity(isProduction(account) ? severity : DOWNWARDS[severity], verdict);
}
