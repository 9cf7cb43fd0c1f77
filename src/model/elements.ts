/** From the spec's maps to lists of elements: the one place where ids become elements with places. */
import { child, type Pointer } from '../source/pointer.ts';
import type { Element } from './model.ts';

/** The element at a place; its title is the stated one or its id. */
export function element<T extends object>(id: string, stated: T, at: Pointer): Element<T> {
  const title = 'title' in stated && typeof stated.title === 'string' ? stated.title : id;
  return { id, stated, at, title };
}

/** One element for each entry of a section, in the order of the spec. */
export function elements<T extends object>(
  section: Readonly<Record<string, T>> | undefined,
  at: Pointer,
): readonly Element<T>[] {
  return Object.entries(section ?? {}).map(([id, stated]) => element(id, stated, child(at, id)));
}

/** Elements by id, for resolving names. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** The named ones that exist, in the order of the names: unknown names have been refused before. */
export function resolve<T>(ids: readonly string[] | undefined, from: ReadonlyMap<string, T>): readonly T[] {
  return (ids ?? []).flatMap((id) => from.get(id) ?? []);
}

/** The one that is named, or null. */
export function lookUp<T>(id: string | undefined, from: ReadonlyMap<string, T>): T | null {
  return (id === undefined ? undefined : from.get(id)) ?? null;
}
