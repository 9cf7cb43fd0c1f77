/** Reads the schema beside a value: which part of it a value of a spec is judged by. */
import { type Pointer, segments } from '../source/pointer.ts';
import type { SchemaValue } from './schema.generated.ts';

/** A schema: its keywords. */
export interface SchemaNode {
  readonly [keyword: string]: SchemaValue;
}

/** A schema document that schemas in it are resolved against. */
export interface SchemaView {
  readonly root: SchemaNode;
  /** What is known of each schema once its reference is followed. */
  readonly resolved: Map<SchemaNode, SchemaNode>;
  /** The branches of a schema by what tells them apart: a discriminator's value or a type. */
  readonly branches: Map<SchemaNode, ReadonlyMap<unknown, SchemaNode>>;
  /** What a value of a schema with branches may be while it is not known which of them it belongs to. */
  readonly unions: Map<SchemaNode, SchemaNode>;
}

const views = new WeakMap<SchemaNode, SchemaView>();

/** Prepares a schema document for reading: once, however many values are read beside it. */
export function viewSchema(root: SchemaNode): SchemaView {
  const known = views.get(root);
  if (known !== undefined) return known;
  const view = { root, resolved: new Map(), branches: new Map(), unions: new Map() };
  views.set(root, view);
  return view;
}

const patterns = new Map<string, RegExp>();

/** The pattern of a schema as a test of names and texts; there are few, and each is asked thousands of times. */
export function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

/** A schema with its `$ref` followed; keywords beside the reference win over those of the definition. */
export function resolveSchema(view: SchemaView, node: SchemaNode): SchemaNode {
  const known = view.resolved.get(node);
  if (known !== undefined) return known;
  const { $ref: reference, ...own } = node;
  const target = typeof reference === 'string' ? definition(view.root, reference) : null;
  const resolved = target === null ? node : { ...resolveSchema(view, target), ...own };
  view.resolved.set(node, resolved);
  return resolved;
}

/** The schema that decides about a value: its reference followed, and the branch that the value belongs to. */
export function schemaFor(view: SchemaView, node: SchemaNode, value: unknown): SchemaNode {
  const resolved = resolveSchema(view, node);
  if (!('oneOf' in resolved)) return resolved;
  const key = discriminatorOf(resolved);
  const mark = key === null ? typeName(value) : memberOf(value, key);
  const branches = branchesOf(view, resolved);
  return branches.get(mark) ?? (key === null ? resolved : anyOf(view, resolved, branches));
}

/** What a value may be whose discriminator tells no branch apart: with the properties of all of them. */
function anyOf(view: SchemaView, schema: SchemaNode, branches: ReadonlyMap<unknown, SchemaNode>): SchemaNode {
  const known = view.unions.get(schema);
  if (known !== undefined) return known;
  const properties: Record<string, SchemaValue> = {};
  for (const branch of branches.values()) {
    for (const [name, property] of Object.entries(propertiesOf(branch))) properties[name] ??= property;
  }
  const union = {
    ...schema,
    properties: { ...properties, ...propertiesOf(schema) },
    additionalProperties: false,
  };
  view.unions.set(schema, union);
  return union;
}

/** The schema of the member or item of a value under a key, by the schema that decides about the value. */
export function schemaBelow(schema: SchemaNode, value: unknown, key: string): SchemaNode | null {
  if (Array.isArray(value)) return nodeOf(schema['items']);
  const properties = propertiesOf(schema);
  if (Object.hasOwn(properties, key)) return nodeOf(properties[key]);
  for (const [pattern, member] of Object.entries(nodeOf(schema['patternProperties']) ?? {})) {
    if (patternOf(pattern).test(key)) return nodeOf(member);
  }
  return nodeOf(schema['additionalProperties']);
}

function branchesOf(view: SchemaView, schema: SchemaNode): ReadonlyMap<unknown, SchemaNode> {
  const known = view.branches.get(schema);
  if (known !== undefined) return known;
  const key = discriminatorOf(schema);
  const branches = new Map<unknown, SchemaNode>();
  for (const branch of listOf(schema['oneOf'])) {
    const resolved = resolveSchema(view, nodeOf(branch) ?? {});
    const mark = key === null ? resolved['type'] : nodeOf(propertiesOf(resolved)[key])?.['const'];
    if (!branches.has(mark)) branches.set(mark, resolved);
  }
  view.branches.set(schema, branches);
  return branches;
}

function discriminatorOf(schema: SchemaNode): string | null {
  const key = nodeOf(schema['discriminator'])?.['propertyName'];
  return typeof key === 'string' ? key : null;
}

/** The schema and the value at a pointer; null where either ends before it. */
export function schemaAt(
  view: SchemaView,
  root: unknown,
  pointer: Pointer,
): { readonly schema: SchemaNode; readonly value: unknown } | null {
  let schema = schemaFor(view, view.root, root);
  let value = root;
  for (const key of segments(pointer)) {
    const below = schemaBelow(schema, value, key);
    if (below === null) return null;
    value = memberOf(value, key);
    schema = schemaFor(view, below, value);
  }
  return { schema, value };
}

/** The properties that a schema names. */
export function propertiesOf(schema: SchemaNode): SchemaNode {
  return nodeOf(schema['properties']) ?? {};
}

/** The value as a schema, or null. */
export function nodeOf(value: SchemaValue | undefined): SchemaNode | null {
  return isNode(value) ? value : null;
}

/** The items of a list in a schema; none if it is no list. */
export function listOf(value: SchemaValue | undefined): readonly SchemaValue[] {
  return isList(value) ? value : [];
}

/** The own member or item of a value under a key. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The keys of a value that has some. */
export function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** What JSON Schema calls the type of a value. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isNode(value: SchemaValue | undefined): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: SchemaValue | undefined): value is readonly SchemaValue[] {
  return Array.isArray(value);
}

function definition(root: SchemaNode, reference: string): SchemaNode | null {
  let node: SchemaNode | null = root;
  for (const key of segments(reference.replace(/^#/, ''))) node = nodeOf(node?.[key]);
  return node;
}
