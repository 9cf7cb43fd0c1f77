/** Which elements two states of a spec do not share: the coarse answer to "what changed since this was printed?". */
import { byCodeUnit } from '../source/code-unit-order.ts';

/** What became of an element. */
export interface ElementChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** Section and id, such as `components.orders`; a section alone where it has no elements. */
  readonly path: string;
}

/** The elements in which the values of two specs differ, by path. */
export function elementChanges(before: unknown, after: unknown): readonly ElementChange[] {
  const [then, now] = [elementsOf(before), elementsOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .toSorted(byCodeUnit)
    .flatMap((path): readonly ElementChange[] => {
      const [one, other] = [then.get(path), now.get(path)];
      if (one === other) return [];
      return [{ path, change: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed' }];
    });
}

/** Every element as text that does not depend on the order of its keys. */
function elementsOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(value).flatMap(([section, content]) => {
      const parts = entriesOf(content);
      return parts.length === 0
        ? [[section, ordered(content)] as const]
        : parts.map(([id, element]) => [`${section}.${id}`, ordered(element)] as const);
    }),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function ordered(value: unknown): string {
  const entries = entriesOf(value);
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (entries.length === 0) return JSON.stringify(value) ?? 'null';
  const sorted = entries.toSorted(([a], [b]) => byCodeUnit(a, b));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${ordered(part)}`).join(',')}}`;
}
