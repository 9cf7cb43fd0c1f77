/** Which data and which elements are worth attacking: what is public needs no secrecy, and others' accounts are not ours. */
import type { Account, Component, Data, Model } from '../model/model.ts';
import { componentsIn } from './lookup.ts';
import { once } from './once.ts';

/** Data that not everybody may read. */
export function secretData(data: readonly Data[]): readonly Data[] {
  return data.filter(({ stated }) => stated.classification !== 'public' || stated.personal === true);
}

/** Whether nothing but public data is stated for it; silence is not that. */
export function isPublicOnly(data: readonly Data[]): boolean {
  return data.length > 0 && secretData(data).length === 0;
}

/** The accounts that the design's organization owns. */
export function ownAccounts(model: Model): readonly Account[] {
  return model.accounts.filter(({ stated }) => stated.purpose !== 'external');
}

/** Components outside accounts of others. */
export function ownComponents(model: Model): readonly Component[] {
  return model.components.filter(({ account }) => account?.stated.purpose !== 'external');
}

/** All data that the components of an account handle, in the order of the spec. */
export function dataIn(account: Account, model: Model): readonly Data[] {
  return kept(model).get(account) ?? [];
}

const kept = once(
  (model) => new Map(model.accounts.map((account) => [account, dataOf(componentsIn(account, model))])),
);

/** All data that the components handle, each once. */
export function dataOf(components: readonly Component[]): readonly Data[] {
  return [...new Set(components.flatMap(({ handles }) => handles))];
}
