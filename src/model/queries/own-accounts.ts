/** The accounts that the organization answers for. */
import type { Account, Model } from '../model.ts';

/** Every account but those of others that only connect. */
export function ownAccounts(model: Model): readonly Account[] {
  return model.accounts.filter(({ stated }) => stated.purpose !== 'external');
}
