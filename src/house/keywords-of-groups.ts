/** The keywords of JSON Schema that are about lists and groups of keys, and what is in them. */
import type { SchemaValue } from '../spec/schema.generated.ts';
import { listOf, nodeOf, propertiesOf, type SchemaNode } from '../spec/schema-view.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { canonical } from './canonical.ts';
import { fails, type Failure } from './failure.ts';
import { bound } from './keywords-of-values.ts';

/** Holds a part of a value to a part of a schema; what is no schema holds for everything. */
export type Evaluate = (part: SchemaValue | undefined, value: unknown, at: Pointer) => Failure[];

/** How many items, which, and each of them. */
export function arrayFailures(node: SchemaNode, value: unknown, at: Pointer, below: Evaluate): Failure[] {
  if (!Array.isArray(value)) return [];
  const items: readonly unknown[] = value;
  const contained = node['contains'];
  const isMissing = contained !== undefined && !items.some((item) => below(contained, item, at).length === 0);
  const isTwice = node['uniqueItems'] === true && new Set(items.map(canonical)).size < items.length;
  return [
    ...bound(node, 'minItems', '>=', at, (limit) => items.length >= limit),
    ...bound(node, 'maxItems', '<=', at, (limit) => items.length <= limit),
    ...(isMissing ? [fails(at, 'contains')] : []),
    ...(isTwice ? [fails(at, 'uniqueItems')] : []),
    ...items.flatMap((item, index) => below(node['items'], item, child(at, index))),
  ];
}

/** How many keys, which, and the value of each. */
export function objectFailures(node: SchemaNode, value: unknown, at: Pointer, below: Evaluate): Failure[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const members = Object.entries(value);
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return [
    ...bound(node, 'minProperties', '>=', at, (limit) => members.length >= limit),
    ...bound(node, 'maxProperties', '<=', at, (limit) => members.length <= limit),
    ...missing(node, has).map((missingProperty) => fails(at, 'required', { missingProperty })),
    ...members.flatMap(([key, member]) => memberFailures(node, key, member, at, below)),
  ];
}

/** The keys that must be there, always or beside others, and are not. */
function missing(node: SchemaNode, has: (key: string) => boolean): readonly string[] {
  const dependent = Object.entries(nodeOf(node['dependentRequired']) ?? {});
  const wanted = [node['required'], ...dependent.flatMap(([key, others]) => (has(key) ? [others] : []))];
  const keys = wanted.flatMap(listOf).filter((key) => typeof key === 'string');
  return [...new Set(keys)].filter((key) => !has(key));
}

function memberFailures(
  node: SchemaNode,
  key: string,
  member: unknown,
  at: Pointer,
  below: Evaluate,
): Failure[] {
  const properties = propertiesOf(node);
  const place = child(at, key);
  const named = 'propertyNames' in node ? below(node['propertyNames'], key, at) : [];
  const found = named.length > 0 ? [...named, fails(at, 'propertyNames', { propertyName: key })] : [];
  if (Object.hasOwn(properties, key)) return [...found, ...below(properties[key], member, place)];
  const others = node['additionalProperties'];
  if (others === false) return [...found, fails(at, 'additionalProperties', { additionalProperty: key })];
  return [...found, ...below(others, member, place)];
}
