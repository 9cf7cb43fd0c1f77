/**
 * JSON Schema to TypeScript: every object read-only and with its descriptions, every definition that has a
 * shape under its own name. Text formats (a duration, an address range) stay `string`: the pattern is the
 * validator's business.
 */
import { typeView } from './type-view.mjs';

/** The declarations of a schema; the root is called `name`, a definition titled `web-acl-spec` is `WebAclSpec`. */
export function typesOf(whole, name) {
  const schema = typeView(whole);
  const named = new Map([['#', name]]);
  for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
    if (hasShape(definition)) named.set(`#/$defs/${key}`, pascalCase(definition.title ?? key));
  }
  if (new Set(named.values()).size < named.size) throw new Error('two definitions have one title');
  const context = { schema, named };
  return [...named].map(([pointer, id]) => declaration(resolve(schema, pointer), id, context)).join('\n');
}

/** Whether a definition deserves a name: an object, a list, a choice. */
function hasShape({ properties, additionalProperties, items, oneOf, anyOf, allOf, enum: values }) {
  return [properties, additionalProperties, items, oneOf, anyOf, allOf, values].some(
    (part) => part !== undefined,
  );
}

function declaration(node, id, context) {
  const words = docOf(node.description);
  const type = typeOf(node, context);
  if (type.startsWith('{') && !isUnion(node)) return `${words}export interface ${id} ${type}\n`;
  return `${words}export type ${id} = ${type};\n`;
}

function isUnion({ oneOf, anyOf, allOf }) {
  return oneOf !== undefined || anyOf !== undefined || allOf !== undefined;
}

function typeOf(node, context) {
  if (node === true) return 'unknown';
  if (node.$ref !== undefined) {
    return context.named.get(node.$ref) ?? typeOf(resolve(context.schema, node.$ref), context);
  }
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const parts = [];
  // A discriminated union restates its key only to offer the choices to an editor.
  if (node.properties !== undefined && node.discriminator === undefined)
    parts.push(objectType(node, context));
  if (node.oneOf !== undefined) parts.push(union(node.oneOf, context));
  if (node.anyOf !== undefined && !node.anyOf.every(onlyConstrains)) parts.push(union(node.anyOf, context));
  for (const part of node.allOf ?? []) if (!onlyConstrains(part)) parts.push(`(${typeOf(part, context)})`);
  if (parts.length > 0) return parts.join(' & ');
  return [node.type ?? 'unknown']
    .flat()
    .map((type) => plainType(type, node, context))
    .join(' | ');
}

/** Whether a branch adds conditions and no shape, as `{ required: [...] }` does. */
function onlyConstrains(node) {
  return ['$ref', 'const', 'enum', 'items', 'oneOf', 'properties', 'type'].every(
    (key) => node[key] === undefined,
  );
}

function union(branches, context) {
  return `(${[...new Set(branches.map((branch) => typeOf(branch, context)))].join(' | ')})`;
}

function plainType(type, node, context) {
  if (type === 'object') return objectType(node, context);
  if (type === 'array') return `readonly (${typeOf(node.items ?? true, context)})[]`;
  const simple = { boolean: 'boolean', integer: 'number', null: 'null', number: 'number', string: 'string' };
  return simple[type] ?? 'unknown';
}

function objectType({ properties = {}, required = [], additionalProperties, patternProperties }, context) {
  const members = Object.entries(properties).map(([key, node]) => {
    const mark = required.includes(key) ? '' : '?';
    const { description } = node.description === undefined ? resolveRef(node, context) : node;
    return `${docOf(description)}readonly ${JSON.stringify(key)}${mark}: ${typeOf(node, context)};`;
  });
  const open = [additionalProperties, ...Object.values(patternProperties ?? {})].filter(Boolean);
  // An index signature must also hold for the members that are named.
  const rest = [...open, ...(open.length > 0 ? Object.values(properties) : [])];
  const orAbsent = members.length > 0 ? ' | undefined' : '';
  if (open.length > 0) members.push(`readonly [key: string]: ${union(rest, context)}${orAbsent};`);
  return members.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${members.join('\n')}\n}`;
}

function resolveRef(node, { schema }) {
  return node.$ref === undefined ? node : resolve(schema, node.$ref);
}

/** The part of the schema that a local reference names. */
function resolve(schema, reference) {
  if (!/^#(\/|$)/.test(reference))
    throw new Error(`only references into the same file are understood: ${reference}`);
  const keys = reference.split('/').slice(1);
  const found = keys.reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], schema);
  if (found === undefined) throw new Error(`nothing is at ${reference}`);
  return found;
}

function docOf(description) {
  return description === undefined ? '' : `/** ${description.replaceAll('*/', '*\\/')} */\n`;
}

function pascalCase(key) {
  return `-${key}`.replace(/[-_/](\w)/g, (_, letter) => letter.toUpperCase());
}
