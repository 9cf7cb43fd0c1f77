/** The words for what a schema expects and for what an author wrote instead. */
import { quote, quoteList } from '../diagnostic/quote.ts';
import { dotted, parent, type Pointer, segments } from '../source/pointer.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { listOf, memberOf, nodeOf, propertiesOf, type SchemaNode } from './schema-view.ts';

/** The most names that a hint lists. */
const MOST_LISTED = 30;

/** What a schema expects, as the end of "must be …": "a duration such as `30d`", "a list". */
export function expectation(schema: SchemaNode): string {
  const says = schema['x-says'];
  if (typeof says === 'string') return says;
  const allowed = allowedTexts(schema);
  if (allowed.length > 0 && allowed.length <= MOST_LISTED) return `one of ${quoteList(allowed, 'or')}`;
  const types = listOf(schema['type']).length > 0 ? listOf(schema['type']) : [schema['type'] ?? null];
  return types.map((type) => typeWords(type)).join(' or ');
}

/** What stands at a pointer, as the end of "…, not …": "the number `3`", "a list". */
export function finding(document: YamlDocument, pointer: Pointer, value: unknown): string {
  const raw = document.scalarAt(pointer)?.raw ?? '';
  switch (typeof value) {
    case 'number':
      return `the number ${quote(raw)}`;
    case 'boolean':
      return quote(raw);
    case 'string':
      return value === '' ? 'an empty text' : quote(value);
    default:
      if (value === null) return raw === '' ? 'nothing' : `${quote(raw)}, which means nothing`;
      return Array.isArray(value) ? 'a list' : 'a group of keys';
  }
}

/** The texts that a schema allows, when it lists them. */
export function allowedTexts(schema: SchemaNode): string[] {
  return listOf(schema['enum']).filter((value) => typeof value === 'string');
}

/** "Known keys are …", or how to see them when they are too many. */
export function listing(what: string, names: readonly string[]): string {
  if (names.length <= MOST_LISTED) return `${what} ${quoteList(names, 'and')}.`;
  return `${what} ${names.length} names, which \`parapet schema\` prints.`;
}

/** "Did you mean …?" for names that are near. */
export function didYouMean(names: readonly string[]): string {
  return `Did you mean ${quoteList(names, 'or')}?`;
}

/** A line that an author could write for a key, with what the schema says about it. */
export function exampleOf(key: string, schema: SchemaNode): string {
  const described = schema['description'];
  const words = typeof described === 'string' ? ` ${described}` : '';
  return `Add \`${key}: ${exampleValue(schema)}\`.${words}`;
}

function exampleValue(schema: SchemaNode): string {
  const [example] = listOf(schema['examples']);
  const [allowed] = allowedTexts(schema);
  const fixed = schema['const'] ?? example ?? allowed;
  if (typeof fixed === 'string') return /^[0-9.]+$/.test(fixed) ? `"${fixed}"` : fixed;
  if (typeof fixed === 'number' || typeof fixed === 'boolean') return String(fixed);
  return schema['type'] === 'array' ? '[…]' : schema['type'] === 'object' ? '{…}' : '…';
}

/** The name of a value at the start of a sentence: `` `design.id` ``, "Item 2 of `accounts.a.regions`". */
export function nameOf(document: YamlDocument, pointer: Pointer): string {
  if (pointer === '') return 'The spec';
  const last = segments(pointer).at(-1) ?? '';
  const isItem = /^[0-9]+$/.test(last) && Array.isArray(valueAt(document, parent(pointer)));
  return isItem
    ? `Item ${Number(last) + 1} of ${quote(dotted(parent(pointer)), 120)}`
    : quote(dotted(pointer), 120);
}

/** The value at a pointer; undefined where nothing is written. */
export function valueAt(document: YamlDocument, pointer: Pointer): unknown {
  return segments(pointer).reduce((value, key) => memberOf(value, key), document.value);
}

/** Whether a schema describes a group whose keys are ids, not properties. */
export function isKeyedById(schema: SchemaNode): boolean {
  return nodeOf(schema['additionalProperties']) !== null && Object.keys(propertiesOf(schema)).length === 0;
}

/** The service of a component, when the value is one. */
export function serviceOf(pointer: Pointer, value: unknown): string | null {
  const service = memberOf(value, 'service');
  return /^\/components\/[^/]+$/.test(pointer) && typeof service === 'string' ? service : null;
}

function typeWords(type: unknown): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return 'a list';
    case 'object':
      return 'a group of keys, each with a value';
    default:
      return 'something else';
  }
}
