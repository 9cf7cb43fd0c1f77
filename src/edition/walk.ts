/** Walks over the texts of a plain value. */

/** Calls `see` with every text below `value`, in order, but for fields whose names are in `without`. */
export function eachText(value: unknown, without: ReadonlySet<string>, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const inner of value) eachText(inner, without, see);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!without.has(name)) eachText(inner, without, see);
    }
  }
}

/** `value` with every text changed by `change`, but for fields whose names are in `without`. */
export function withTexts<T>(value: T, without: ReadonlySet<string>, change: (text: string) => string): T {
  return changed(value, without, change) as T;
}

function changed(value: unknown, without: ReadonlySet<string>, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => changed(inner, without, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      without.has(name) ? inner : changed(inner, without, change),
    ]),
  );
}
