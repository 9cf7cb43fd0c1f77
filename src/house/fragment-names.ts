/**
 * Holds the property names and fixed values of a rule's fragment to the language of specs: a rule about `onwer`
 * would never find anything, and nobody would notice.
 */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { specSchema } from '../spec/schema.generated.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../spec/schema-view.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { canonical } from './canonical.ts';
import type { SubjectKind } from './subjects.ts';

const view = viewSchema(specSchema);

/** What a spec may state at some place: its properties, or any where these are ids. */
interface Stateable {
  readonly node: SchemaNode;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly isOpen: boolean;
}

/** What a kind of subject may state, derived facts included. */
function stateableOf({ path, derived }: SubjectKind): Stateable {
  let node: SchemaNode = view.root;
  for (const key of path) node = nodeOf(key === '*' ? node['additionalProperties'] : below(node, key)) ?? {};
  const { properties } = stateable(node);
  const known = derived.map(({ name, schema }) => [name, schema] as const);
  return { node, properties: new Map([...properties, ...known]), isOpen: false };
}

function below(node: SchemaNode, key: string): SchemaNode | null {
  const resolved = resolveSchema(view, node);
  return resolveNode(nodeOf(propertiesOf(resolved)[key]));
}

function resolveNode(node: SchemaNode | null): SchemaNode | null {
  return node === null ? null : resolveSchema(view, node);
}

function stateable(node: SchemaNode): Stateable {
  const resolved = resolveSchema(view, node);
  const branches = [
    resolved,
    ...listOf(resolved['oneOf']).map((branch) => resolveNode(nodeOf(branch)) ?? {}),
  ];
  const properties = new Map<string, SchemaNode>();
  for (const branch of branches) {
    for (const [key, property] of Object.entries(propertiesOf(branch))) {
      // A service is one value in its branch, and any of them for the component as a whole.
      if (!properties.has(key)) properties.set(key, resolveNode(nodeOf(property)) ?? {});
    }
  }
  const isOpen = branches.some(
    (branch) => nodeOf(branch['additionalProperties']) !== null || 'patternProperties' in branch,
  );
  return { node: resolved, properties, isOpen };
}

/** A fragment that is read beside what a spec may state. */
interface Reading {
  readonly document: YamlDocument;
  readonly found: Diagnostic[];
}

/** Names and values of a fragment that no spec can have. */
export function namesNobodyStates(
  fragment: SchemaNode,
  at: Pointer,
  kind: SubjectKind,
  document: YamlDocument,
): readonly Diagnostic[] {
  const reading: Reading = { document, found: [] };
  read(fragment, at, stateableOf(kind), reading);
  return reading.found;
}

function read(fragment: SchemaNode, at: Pointer, here: Stateable, reading: Reading): void {
  for (const [key, part] of Object.entries(propertiesOf(fragment))) {
    const place = child(at, 'properties', key);
    if (!isKnown(key, here)) reading.found.push(unknown(key, reading.document.locate(place, 'key'), here));
    else read(nodeOf(part) ?? {}, place, stateable(memberNode(key, here)), reading);
  }
  for (const [index, key] of listOf(fragment['required']).entries()) {
    if (typeof key === 'string' && !isKnown(key, here))
      reading.found.push(unknown(key, reading.document.locate(child(at, 'required', index)), here));
  }
  for (const keyword of ['items', 'contains'] as const) {
    const part = nodeOf(fragment[keyword]);
    if (part !== null) read(part, child(at, keyword), stateable(itemsOf(here)), reading);
  }
  for (const keyword of ['not', 'if', 'then', 'else'] as const) {
    const part = nodeOf(fragment[keyword]);
    if (part !== null) read(part, child(at, keyword), here, reading);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    for (const [index, part] of listOf(fragment[keyword]).entries())
      read(nodeOf(part) ?? {}, child(at, keyword, index), here, reading);
  }
  readValues(fragment, at, here, reading);
}

function readValues(fragment: SchemaNode, at: Pointer, { node }: Stateable, reading: Reading): void {
  const allowed = listOf(node['enum']);
  if (allowed.length === 0) return;
  const fixed = [
    ...('const' in fragment ? [[fragment['const'], child(at, 'const')] as const] : []),
    ...listOf(fragment['enum']).map((value, index) => [value, child(at, 'enum', index)] as const),
  ];
  for (const [value, place] of fixed) {
    if (value === undefined || allowed.includes(value)) continue;
    const texts = allowed.map((one) => canonical(one).replaceAll('"', ''));
    const written = canonical(value).replaceAll('"', '');
    const near = suggest(written, texts);
    const hint =
      near.length > 0
        ? `Did you mean ${quoteList(near, 'or')}?`
        : texts.length <= 30
          ? `A spec can state ${quoteList(texts, 'or')}.`
          : null;
    const message = `No spec states ${quote(written)} there, so the rule would never meet it.`;
    reading.found.push(errorAt(reading.document.locate(place), 'unknown-value', message, hint));
  }
}

function isKnown(key: string, { properties, isOpen }: Stateable): boolean {
  return isOpen || properties.has(key);
}

function memberNode(key: string, { node, properties }: Stateable): SchemaNode {
  return properties.get(key) ?? nodeOf(node['additionalProperties']) ?? {};
}

/** What an item of a list is; a list may be one of several forms that a value has. */
function itemsOf({ node }: Stateable): SchemaNode {
  const forms = [node, ...listOf(node['oneOf']).map((branch) => resolveNode(nodeOf(branch)) ?? {})];
  return forms.map((form) => nodeOf(form['items'])).find((items) => items !== null) ?? {};
}

function unknown(
  key: string,
  place: ReturnType<YamlDocument['locate']>,
  { properties }: Stateable,
): Diagnostic {
  const known = [...properties.keys()];
  const near = suggest(key, known);
  const hint =
    near.length > 0
      ? `Did you mean ${quoteList(near, 'or')}?`
      : known.length === 0
        ? 'What stands there has no properties.'
        : known.length <= 30
          ? `It can have ${quoteList(known, 'and')}.`
          : '`docs/spec.md` lists what it can have, `docs/rules.md` what is derived.';
  return errorAt(place, 'unknown-property', `The subject of the rule has no ${quote(key)} there.`, hint);
}
