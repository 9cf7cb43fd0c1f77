/** Whether something that is not in a spec is missing for sure: what could not be read may hold it. */
import { suggest } from '../diagnostic/suggest.ts';
import { child, type Pointer, segments } from '../source/pointer.ts';
import type { Explaining } from './explaining.ts';
import { memberOf, schemaBelow, schemaFor, type SchemaNode } from './schema-view.ts';
import { wrongKeysOf } from './wrong-keys.ts';

/**
 * Whether the group at a pointer surely has no such key: everything down to it has the form that it must have,
 * and no wrong key stands for it. Otherwise that is what its author hears of, and not what follows from it.
 */
export function isAbsent(explaining: Explaining, group: Pointer, key: string): boolean {
  const { document, view } = explaining;
  let pointer: Pointer = '';
  let value: unknown = document.value;
  let declared: SchemaNode | null = view.root;
  const path = [...segments(group), key];
  for (const [depth, name] of path.entries()) {
    const schema = declared === null ? {} : schemaFor(view, declared, value);
    if (isUnread(schema, value) || document.isRefused(pointer) || document.isIncomplete(pointer))
      return false;
    const below = memberOf(value, name);
    const next = path[depth + 1];
    const holdsNext = (wrong: string): boolean =>
      next !== undefined && memberOf(memberOf(value, wrong), next) !== undefined;
    if (below === undefined) {
      return !wrongKeysOf(view, schema, value).some(
        (wrong) => suggest(wrong, [name]).length > 0 || holdsNext(wrong),
      );
    }
    if (next !== undefined && memberOf(below, next) === undefined) {
      if (wrongKeysOf(view, schema, value).some(holdsNext)) return false;
    }
    declared = schemaBelow(schema, value, name);
    value = below;
    pointer = child(pointer, name);
  }
  return false;
}

function isUnread(schema: SchemaNode, value: unknown): boolean {
  if (schema['type'] === 'array') return !Array.isArray(value);
  return schema['type'] === 'object' && (typeof value !== 'object' || value === null || Array.isArray(value));
}
