/** Paths such as `networks.main` or `secrets.token.rotation`: places in a spec that its author points at. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { child, parent, type Pointer } from '../source/pointer.ts';
import { isAbsent } from './absent.ts';
import type { Explaining } from './explaining.ts';
import {
  keysOf,
  memberOf,
  propertiesOf,
  schemaAt,
  schemaBelow,
  schemaFor,
  type SchemaNode,
} from './schema-view.ts';
import { homesOf } from './sections.ts';
import { didYouMean, nameOf } from './wording.ts';

/**
 * What is wrong with the path written at `pointer`, or null. A path ends at an element that is written or at a
 * property that the schema knows, written or not: what is missing can be pointed at too.
 */
export function unknownPath(explaining: Explaining, pointer: Pointer, path: string): Diagnostic | null {
  const { document, view, suggest } = explaining;
  let schema: SchemaNode | null = view.root;
  let value: unknown = document.value;
  const walked: string[] = [];
  const keys = path.split('.');
  for (const [index, key] of keys.entries()) {
    const whole = schema === null ? {} : schemaFor(view, schema, value);
    const known = propertiesOf(whole);
    const below = memberOf(value, key);
    if (below === undefined && !Object.hasOwn(known, key)) {
      if (!isAbsent(explaining, child('', ...walked), key)) return null;
      const where = walked.length === 0 ? 'the spec' : quote(walked.join('.'), 120);
      const message = `${nameOf(document, pointer)} points at ${quote(path, 120)}, but ${where} has no ${quote(key)}.`;
      // A bare id is not yet a path: the sections that have it make it one.
      const homes = walked.length > 0 ? [] : homesOf(explaining, key);
      const near = suggest(key, [...keysOf(value), ...Object.keys(known)]);
      const paths =
        homes.length > 0
          ? homes.map((home) => `${home}.${path}`)
          : near.map((name) => farthest(explaining, [...walked, name], keys.slice(index + 1)));
      const hint = paths.length > 0 ? didYouMean(paths) : null;
      return errorAt(document.locate(pointer), 'unknown-reference', message, hint);
    }
    schema = schemaBelow(whole, value, key);
    value = below;
    walked.push(key);
  }
  return null;
}

/** A right beginning of a path with what was written, or meant, behind the wrong key, as far as that leads. */
function farthest(
  { document, view, suggest }: Explaining,
  right: readonly string[],
  rest: readonly string[],
): string {
  const walked = [...right];
  for (const key of rest) {
    const at = schemaAt(view, document.value, child('', ...walked));
    const known = at === null ? [] : [...keysOf(at.value), ...Object.keys(propertiesOf(at.schema))];
    const meant = known.includes(key) ? key : suggest(key, known)[0];
    if (meant === undefined) break;
    walked.push(meant);
  }
  return walked.join('.');
}

/**
 * What is wrong with a field that an element says something of beside it, at the key `pointer` (nobody knows it,
 * or it does not apply): the element cannot have such a field, or states it.
 */
export function wrongField(explaining: Explaining, pointer: Pointer, field: string): Diagnostic | null {
  const { document, view, suggest } = explaining;
  const element = parent(parent(pointer));
  const name = nameOf(document, element);
  let at = schemaAt(view, document.value, element);
  const walked: string[] = [];
  for (const key of field.split('.')) {
    const known = at === null ? [] : [...keysOf(at.value), ...Object.keys(propertiesOf(at.schema))];
    if (at === null || !known.includes(key)) {
      const where = walked.length === 0 ? name : `${quote(walked.join('.'))} of ${name}`;
      const near = suggest(key, known).map((one) => [...walked, one].join('.'));
      const message = `${where} has no field ${quote(key)}.`;
      const hint = near.length > 0 ? didYouMean(near) : null;
      return errorAt(document.locate(pointer, 'key'), 'unknown-reference', message, hint);
    }
    walked.push(key);
    const below = schemaBelow(at.schema, at.value, key);
    const value = memberOf(at.value, key);
    at = below === null ? null : { schema: schemaFor(view, below, value), value };
  }
  if (at?.value === undefined) return null;
  const written = child(element, ...walked);
  const message = `${quote(field)} of ${name} is written, and what stands here says that it is not.`;
  const hint = 'Remove one of the two.';
  const related = [{ place: document.locate(written, 'key'), message: 'written here' }];
  return errorAt(document.locate(pointer, 'key'), 'answered-twice', message, hint, related);
}
