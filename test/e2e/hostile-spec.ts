/**
 * A spec with hostile text in every place where the schema allows free text: what the sample says is replaced,
 * what it leaves out is added.
 */
import {
  schemaBelow,
  schemaFor,
  type SchemaNode,
  type SchemaView,
  viewSchema,
} from '../../src/spec/schema-view.ts';
import { specSchema } from '../../src/spec/schema.generated.ts';

/** A hostile spec, and what was planted in it. */
export interface HostileSpec {
  /** As JSON, which is YAML too. */
  readonly text: string;
  /** The planted texts; each begins with a mark of its own, `q17z`. */
  readonly planted: ReadonlyMap<string, string>;
  /** Free-text places of the schema, as `design.title` or `accounts.*.title`, in which something was planted. */
  readonly reached: ReadonlySet<string>;
  /** Free-text places of the schema in all. */
  readonly places: ReadonlySet<string>;
}

/** What attacks a page, a drawing, a template, a style or a reader of links; `url` is an address that listens. */
const ATTACKS: readonly ((url: string) => string)[] = [
  (url) => `<img src=${url}/img onerror=alert(1)>`,
  (url) => `</style></title><script>fetch('${url}/js')</script>`,
  (url) => `url(${url}/css) } @import '${url}/imp';`,
  (url) => `"]; click a href "${url}/mm" %% {x}`,
  (url) => `%%{init: {"themeCSS": "*{background:url(${url}/t)}"}}%%`,
  () => '{{constructor}} {{{this}}} {{> x}} {{#with x}}',
  (url) => `[a](javascript:fetch('${url}/md')) ![b](file:///etc/passwd)`,
  (url) => `<svg onload=x><use href=${url}/svg#a></svg> -->`,
  (url) => `<iframe src=file:///etc/passwd></iframe> ${url}/frame`,
  () => '&lt;b&gt; &#x3c;i&#x3e; \\u003cu\\u003e end; subgraph x[',
  () => '``` ~~~ | a | b | <!-- --- # head `code` **bold**',
  () => 'a\u202Eb ${x} $(touch x) `touch x` ; rm -rf x',
];

/** Plants hostile text in a valid spec's value. */
export function hostileSpec(base: unknown, url: string): HostileSpec {
  const view = viewSchema(specSchema);
  const planting: Planting = { view, url, planted: new Map(), reached: new Set() };
  const value = plant(planting, view.root, base, []);
  return {
    text: JSON.stringify(value, null, 2),
    planted: planting.planted,
    reached: planting.reached,
    places: freeTextPlaces(view),
  };
}

interface Planting {
  readonly view: SchemaView;
  readonly url: string;
  readonly planted: Map<string, string>;
  readonly reached: Set<string>;
}

function isFreeText(schema: SchemaNode): boolean {
  return schema['type'] === 'string' && !['pattern', 'enum', 'const', '$ref'].some((key) => key in schema);
}

function hostileText({ url, planted, reached }: Planting, schema: SchemaNode, place: string): string {
  reached.add(sharedPlace(place));
  const mark = `q${planted.size}z`;
  const attack = ATTACKS[planted.size % ATTACKS.length]?.(url) ?? '';
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 200;
  const text = `${mark} ${attack}`.slice(0, most);
  planted.set(mark, text);
  return text;
}

function plant(planting: Planting, node: SchemaNode, value: unknown, path: readonly string[]): unknown {
  const schema = schemaFor(planting.view, node, value);
  const place = path.join('.');
  if (typeof value === 'string') return isFreeText(schema) ? hostileText(planting, schema, place) : value;
  if (Array.isArray(value)) {
    return value.map((item) => plantBelow(planting, schema, value, '', item, [...path, '[]']));
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = propertiesOf(schema);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    result[key] = plantBelow(planting, schema, value, key, item, [...path, key in known ? key : '*']);
  }
  for (const [key, member] of Object.entries(known)) {
    if (key in result) continue;
    const missing = freeTextValue(planting, member, [...path, key].join('.'));
    if (missing !== undefined) result[key] = missing;
  }
  return result;
}

function plantBelow(
  planting: Planting,
  schema: SchemaNode,
  parent: object,
  key: string,
  item: unknown,
  path: readonly string[],
): unknown {
  const below = schemaBelow(schema, parent, key);
  return below === null ? item : plant(planting, below, item, path);
}

/** Hostile text for a member that is not there: a text, or a list of one. */
function freeTextValue(planting: Planting, member: SchemaNode, place: string): unknown {
  const schema = schemaFor(planting.view, member, '');
  if (isFreeText(schema)) return hostileText(planting, schema, place);
  const items = nodeOf(schema['items']);
  if (schema['type'] !== 'array' || items === null) return undefined;
  const item = schemaFor(planting.view, items, '');
  return isFreeText(item) ? [hostileText(planting, item, `${place}.[]`)] : undefined;
}

/** Answers of the team and defaults say everywhere the same of a text: they are one place. */
function sharedPlace(place: string): string {
  return place
    .replace(/^.*\.(unknown|not-applicable)\.\*/, '$1.*')
    .replace(/^defaults\.[^.]+/, 'components.*');
}

/** Every place of the schema that takes free text; components are one place whatever their service. */
function freeTextPlaces(view: SchemaView): ReadonlySet<string> {
  const places = new Set<string>();
  const visit = (node: SchemaNode, path: readonly string[]): void => {
    const schema = schemaFor(view, node, undefined);
    if (isFreeText(schema)) places.add(sharedPlace(path.join('.')));
    for (const branch of listOf(schema['oneOf'])) visit(branch, path);
    for (const [key, member] of Object.entries(propertiesOf(schema))) visit(member, [...path, key]);
    for (const member of Object.values(nodeOf(schema['patternProperties']) ?? {}))
      visitNode(member, [...path, '*']);
    visitNode(schema['additionalProperties'], [...path, '*']);
    visitNode(schema['items'], [...path, '[]']);
  };
  const visitNode = (value: unknown, path: readonly string[]): void => {
    const node = nodeOf(value);
    if (node !== null) visit(node, path);
  };
  visit(view.root, []);
  return places;
}

function propertiesOf(schema: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return (nodeOf(schema['properties']) ?? {}) as Readonly<Record<string, SchemaNode>>;
}

function listOf(value: unknown): readonly SchemaNode[] {
  return Array.isArray(value) ? value.map((item) => nodeOf(item) ?? {}) : [];
}

function nodeOf(value: unknown): SchemaNode | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SchemaNode) : null;
}
