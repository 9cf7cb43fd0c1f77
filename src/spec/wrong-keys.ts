/** Keys that a group cannot have by its schema, and which of the missing ones they were meant to be. */
import { suggest } from '../diagnostic/suggest.ts';
import { keysKnownAs } from './other-names.ts';
import {
  keysOf,
  listOf,
  memberOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  schemaBelow,
  type SchemaNode,
  type SchemaView,
} from './schema-view.ts';

/** The most wrong keys of a group that are compared with others; hostile input could have any number. */
const MOST_COMPARED = 20;

/** What was found before: each of the many mistakes of a hostile group would look through all its keys again. */
const found: WeakMap<object, WeakMap<SchemaNode, readonly string[]>> = new WeakMap();

/** The first wrong keys of a value that is a group. */
export function wrongKeysOf(view: SchemaView, schema: SchemaNode, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const before = found.get(value) ?? new WeakMap<SchemaNode, readonly string[]>();
  const known = before.get(schema);
  if (known !== undefined) return known;
  const wrong: string[] = [];
  for (const key of keysOf(value)) {
    if (wrong.length === MOST_COMPARED) break;
    if (!isKey(view, schema, value, key)) wrong.push(key);
  }
  found.set(value, before.set(schema, wrong));
  return wrong;
}

/**
 * The key that must be there and is not, by the wrong key that was meant to be it: the one like it, or the only
 * one that is left on either side. What is said of the wrong key then says that the other is missing.
 */
export function meantKeys(view: SchemaView, schema: SchemaNode, value: unknown): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  // What only some of them must have (a spec that includes none its own accounts) is as good as missing.
  const needed = [...listOf(schema['required']), ...listOf(nodeOf(schema['else'])?.['required'])];
  const missing = needed.map(String).filter((key) => memberOf(value, key) === undefined);
  if (missing.length === 0) return meant;
  const wrong = wrongKeysOf(view, schema, value);
  for (const key of missing) {
    const like = wrong.find((other) => !meant.has(other) && isLike(other, key));
    if (like !== undefined) meant.set(like, key);
  }
  const taken = new Set(meant.values());
  const [lost, ...moreLost] = missing.filter((key) => !taken.has(key));
  const [odd, ...moreOdd] = wrong.filter((key) => !meant.has(key));
  if (lost === undefined || odd === undefined || moreLost.length > 0 || moreOdd.length > 0) return meant;
  if (suggest(odd, Object.keys(propertiesOf(schema))).length === 0) meant.set(odd, lost);
  return meant;
}

/** Whether a key looks like another one, or is what others call it. */
function isLike(key: string, meant: string): boolean {
  return suggest(key, [meant]).length > 0 || keysKnownAs(key, [meant]).length > 0;
}

function isKey(view: SchemaView, schema: SchemaNode, value: unknown, key: string): boolean {
  if (Object.hasOwn(propertiesOf(schema), key)) return true;
  const names = nodeOf(schema['propertyNames']);
  const form = names === null ? undefined : resolveSchema(view, names)['pattern'];
  if (typeof form === 'string' && !new RegExp(form, 'u').test(key)) return false;
  return schema['additionalProperties'] !== false || schemaBelow(schema, value, key) !== null;
}
