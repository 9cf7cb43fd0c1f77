/**
 * Holds a value to a JSON Schema, for the part of the language that rules may use. Nothing is compiled, so that a
 * pack costs no start-up; the time is bounded by the size of the schema and of the value.
 */
import type { SchemaValue } from '../spec/schema.generated.ts';
import { listOf, nodeOf, resolveSchema, type SchemaNode, type SchemaView } from '../spec/schema-view.ts';
import type { Pointer } from '../source/pointer.ts';
import { fails, type Failure } from './failure.ts';
import { arrayFailures, type Evaluate, objectFailures } from './keywords-of-groups.ts';
import { scalarFailures, valueFailures } from './keywords-of-values.ts';

/** Every way in which a value does not fit a schema; none if it fits. */
export function failuresOf(
  view: SchemaView,
  schema: SchemaNode,
  value: unknown,
  at: Pointer = '',
): Failure[] {
  const node = resolveSchema(view, schema);
  const below: Evaluate = (part, inner, place) => belowOf(view, part, inner, place);
  return [
    ...valueFailures(node, value, at),
    ...scalarFailures(node, value, at),
    ...arrayFailures(node, value, at, below),
    ...objectFailures(node, value, at, below),
    ...listOf(node['allOf']).flatMap((part) => below(part, value, at)),
    ...alternatives(node, value, at, below),
    ...conditions(node, value, at, below),
  ];
}

function belowOf(view: SchemaView, part: SchemaValue | undefined, value: unknown, at: Pointer): Failure[] {
  const node = nodeOf(part);
  return node === null ? [] : failuresOf(view, node, value, at);
}

function alternatives(node: SchemaNode, value: unknown, at: Pointer, below: Evaluate): Failure[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    if (!(keyword in node)) return [];
    const branches = listOf(node[keyword]).map((part) => below(part, value, at));
    const fitting = branches.filter((failures) => failures.length === 0).length;
    if (keyword === 'anyOf' ? fitting > 0 : fitting === 1) return [];
    return [{ ...fails(at, keyword, { fitting }), branches: fitting > 0 ? [] : branches }];
  });
}

function conditions(node: SchemaNode, value: unknown, at: Pointer, below: Evaluate): Failure[] {
  const isExcluded = 'not' in node && below(node['not'], value, at).length === 0;
  const found = isExcluded ? [fails(at, 'not')] : [];
  if (!('if' in node)) return found;
  const isSo = below(node['if'], value, at).length === 0;
  return [...found, ...below(node[isSo ? 'then' : 'else'], value, at)];
}
