/**
 * Names the fields of the spec language: whatever stands at a pointer of a spec is a field of one definition of
 * the schema, wherever that definition is used. `/components/db/encryption/key` is `key` of `encryption`.
 */

/** The root of the schema, beside the definitions. */
export const ROOT = '';

/** Where every property of the services is described; the services only refer to it. */
export const COMPONENTS = 'component-properties';

/**
 * @typedef {object} Field
 * @property {string} owner name of the definition; empty for the sections at the top
 * @property {readonly string[]} path keys below it: `*` for a name of the author's, `[]` for an item of a list
 * @property {object} schema its own schema, references not followed
 */

/** The name of a field as one text: `owner#a.b`. */
export function keyOf({ owner, path }) {
  return `${owner}#${path.join('.')}`;
}

/** The field at a pointer; that of the section for an element or a text in it, null for the root. */
export function fieldAt(schema, keys) {
  let field = { owner: ROOT, path: [], schema };
  let last = null;
  for (const key of keys) {
    const next = step(schema, field, key);
    if (next === null) break;
    field = next;
    if (field.path.length > 0) last = named(field);
  }
  return last;
}

/** The field without the names and numbers that it ends with: a member of `components` stands for `components`. */
function named(field) {
  let { path } = field;
  while (['*', '[]'].includes(path.at(-1))) path = path.slice(0, -1);
  return path.length === field.path.length ? field : { ...field, path };
}

/** The field under a key of another; null where the schema has none. */
function step(schema, field, key) {
  const at = entered(schema, field);
  const { owner, path } = at;
  if (owner === 'component') {
    const shared = schema.$defs[COMPONENTS].properties[key];
    if (shared !== undefined) return { owner: COMPONENTS, path: [key], schema: shared };
  }
  const { properties = {}, patternProperties = {}, additionalProperties, items } = at.schema;
  if (Object.hasOwn(properties, key)) return { owner, path: [...path, key], schema: properties[key] };
  const pattern = Object.keys(patternProperties).find((one) => new RegExp(one, 'u').test(key));
  if (pattern !== undefined) return { owner, path: [...path, '*'], schema: patternProperties[pattern] };
  if (typeof additionalProperties === 'object')
    return { owner, path: [...path, '*'], schema: additionalProperties };
  if (items !== undefined) return { owner, path: [...path, '[]'], schema: items };
  return null;
}

/** The definition that a reference names; the properties of all services are described together. */
export function definitionOf($ref) {
  const name = $ref.replace('#/$defs/', '');
  return name.startsWith('service-') ? COMPONENTS : name;
}

/** The field as its definition has it, once its reference is followed to something with fields of its own. */
export function entered(schema, field) {
  const { $ref } = field.schema;
  if ($ref === undefined) return field;
  const name = definitionOf($ref);
  const target = schema.$defs[name];
  if (target === undefined) throw new Error(`${$ref} is no definition of the schema`);
  return hasFields(target) ? { owner: name, path: [], schema: target } : { ...field, schema: target };
}

/** Whether a schema is of something that has named fields. */
export function hasFields({ properties }) {
  return properties !== undefined;
}
