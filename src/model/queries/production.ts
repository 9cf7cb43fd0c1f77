/** Which accounts serve real users: a lapse there weighs more than one in a place for trying things out. */
import type { Account } from '../model.ts';

/** False for test and development accounts and sandboxes; true for others, and where nothing is stated. */
export function isProduction(account: Account | null): boolean {
  if (account === null) return true;
  const { environment, purpose } = account.stated;
  return environment !== 'test' && environment !== 'development' && purpose !== 'sandbox';
}
