/** Where two JSON values part, as paths with what stands there: the first few are enough to see what was changed. */

/** One place in which they differ. */
export interface Difference {
  /** Such as `decision.recommendation` or `findings[3].title`. */
  readonly path: string;
  /** What stands there in each, as JSON cut short; null where nothing does. */
  readonly one: string | null;
  readonly other: string | null;
}

/** The first differences in the order of `one`, at most `most` of them. */
export function differences(one: unknown, other: unknown, most: number): readonly Difference[] {
  const found: Difference[] = [];
  walk(one, other, '', found, most);
  return found;
}

function walk(one: unknown, other: unknown, path: string, found: Difference[], most: number): void {
  if (found.length >= most || Object.is(one, other)) return;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    found.push({ path: path === '' ? 'the whole' : path, one: shown(one), other: shown(other) });
    return;
  }
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const below = Array.isArray(one) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    walk(left.get(key), right.get(key), below, found, most);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Characters of a value that are shown. */
const MOST_SHOWN = 60;

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  // What was attached may be nested deeper than it could be written out.
  if (isContainer(value)) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
