/**
 * Who is told of a concern of a whole account. An alert that covers a concern and watches no particular account serves
 * every account; one that watches accounts serves those.
 */
import type { Alert, Model } from '../model.ts';

/** An account-wide concern, in the words of the spec. */
export type Concern = NonNullable<Alert['stated']['covers']>[number];

/** The alerts that cover a concern, for whichever account. */
export function covering(concern: Concern, model: Model): readonly Alert[] {
  return model.alerts.filter(({ stated }) => stated.covers?.includes(concern) === true);
}

/** Whether an alert serves the account of that id. */
export function serves({ watches }: Alert, account: string, model: Model): boolean {
  const watched = watches.filter((id) => model.accounts.some((one) => one.id === id));
  return watched.length === 0 || watched.includes(account);
}
