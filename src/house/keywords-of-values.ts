/** The keywords of JSON Schema that are about a value itself: its kind, what it may be, how long or large it is. */
import { listOf, type SchemaNode } from '../spec/schema-view.ts';
import type { Pointer } from '../source/pointer.ts';
import { canonical } from './canonical.ts';
import { fails, type Failure } from './failure.ts';
import { matches } from './pattern.ts';

/** `type`, `const` and `enum`. */
export function valueFailures(node: SchemaNode, value: unknown, at: Pointer): Failure[] {
  const found: Failure[] = [];
  const { type, const: constant } = node;
  const types = Array.isArray(type) ? listOf(type) : [type];
  if (type !== undefined && !types.some((one) => isOf(one, value))) found.push(fails(at, 'type', { type }));
  if (constant !== undefined && canonical(constant) !== canonical(value))
    found.push(fails(at, 'const', { allowedValue: constant }));
  if ('enum' in node && !listOf(node['enum']).some((one) => canonical(one) === canonical(value)))
    found.push(fails(at, 'enum', { allowedValues: node['enum'] }));
  return found;
}

function isOf(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Bounds of numbers; length and form of texts. */
export function scalarFailures(node: SchemaNode, value: unknown, at: Pointer): Failure[] {
  if (typeof value === 'number') {
    return [
      ...bound(node, 'minimum', '>=', at, (limit) => value >= limit),
      ...bound(node, 'maximum', '<=', at, (limit) => value <= limit),
      ...bound(node, 'exclusiveMinimum', '>', at, (limit) => value > limit),
      ...bound(node, 'exclusiveMaximum', '<', at, (limit) => value < limit),
    ];
  }
  if (typeof value !== 'string') return [];
  const { pattern } = node;
  return [
    ...bound(node, 'minLength', '>=', at, (limit) => lengthOf(value) >= limit),
    ...bound(node, 'maxLength', '<=', at, (limit) => lengthOf(value) <= limit),
    ...(typeof pattern === 'string' && !matches(pattern, value) ? [fails(at, 'pattern', { pattern })] : []),
  ];
}

/** A failure where the keyword has a limit and the value does not keep it. */
export function bound(
  node: SchemaNode,
  keyword: string,
  comparison: string,
  at: Pointer,
  isKept: (limit: number) => boolean,
): Failure[] {
  const limit = node[keyword];
  return typeof limit === 'number' && !isKept(limit) ? [fails(at, keyword, { comparison, limit })] : [];
}

/** Characters as JSON Schema counts them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
