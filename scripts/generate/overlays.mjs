/**
 * What an environment may say otherwise, for editors: every element with its fields, none of which must be there and
 * each of which may be `null`. The definitions stand at the end of the schema and are made from those before them.
 * The program lays an environment over the design and judges the whole, so it needs none of them.
 */
import { formatted } from './output.mjs';

const SUFFIX = '-overlay';
const HOME = '#/$defs/';

/** Keywords about the whole of something of which an overlay is a part. */
const OF_THE_WHOLE = new Set(['required', 'minProperties', 'oneOf', 'discriminator', 'title']);

/** The text of the schema with its overlays, from the parsed schema. */
export function schemaWithOverlays(schema) {
  return formatted(
    'schemas/design-spec.schema.json',
    JSON.stringify(withOverlays(withoutOverlays(schema)), null, 2),
  );
}

/** The schema as the program judges by it. */
export function withoutOverlays(schema) {
  const definitions = Object.entries(schema.$defs).filter(([name]) => !name.endsWith(SUFFIX));
  return withEnvironment({ ...schema, $defs: Object.fromEntries(definitions) }, (node) => {
    const { $ref: _, ...rest } = node;
    return rest;
  });
}

function withOverlays(schema) {
  const overlays = new Map();
  const whole = withEnvironment(schema, (node, section) => {
    const part = schema.properties[section] ?? {};
    const element = part.additionalProperties?.$ref ?? part.$ref;
    const ref =
      element === undefined
        ? inlineOverlay(schema, overlays, section, part)
        : refOf(schema, overlays, element);
    return { ...node, $ref: ref };
  });
  return { ...whole, $defs: { ...whole.$defs, ...Object.fromEntries(overlays) } };
}

/** The schema with other nodes for what stands under the sections of an environment: an element, or the section. */
function withEnvironment(schema, change) {
  const { environment } = schema.$defs;
  const sections = Object.entries(environment.properties).map(([section, node]) => {
    // What an environment says of itself, such as its former ids, lies over nothing.
    if (schema.properties[section] === undefined) return [section, node];
    const isKeyed = typeof node.additionalProperties === 'object';
    const changed = isKeyed
      ? { ...node, additionalProperties: change(node.additionalProperties, section) }
      : change(node, section);
    return [section, changed];
  });
  return {
    ...schema,
    $defs: { ...schema.$defs, environment: { ...environment, properties: Object.fromEntries(sections) } },
  };
}

/** The overlay of a section that is described where it stands. */
function inlineOverlay(schema, overlays, section, node) {
  const name = section + SUFFIX;
  overlays.set(name, overlayOf(schema, overlays, node));
  return HOME + name;
}

/** Where the overlay of a definition is, which is made when it is asked for first. */
function refOf(schema, overlays, ref) {
  const base = ref.slice(HOME.length);
  const name = base + SUFFIX;
  if (!overlays.has(name)) {
    overlays.set(name, {});
    overlays.set(name, overlayOf(schema, overlays, wholeOf(schema, base)));
  }
  return HOME + name;
}

/** A definition; a component may have the properties of every service, since its own stands elsewhere. */
function wholeOf(schema, name) {
  const definition = schema.$defs[name];
  if (name !== 'component') return definition;
  const names = Object.keys(schema.$defs['component-properties'].properties);
  const properties = names.map((key) => [key, { $ref: `${HOME}component-properties/properties/${key}` }]);
  return {
    ...definition,
    additionalProperties: false,
    properties: { ...definition.properties, ...Object.fromEntries(properties) },
  };
}

function overlayOf(schema, overlays, node) {
  if (node.$ref !== undefined) return overlayOfReference(schema, overlays, node);
  if (node.type !== 'object') return orNothing(node);
  const kept = Object.entries(node).filter(([keyword]) => !OF_THE_WHOLE.has(keyword));
  const below = (nodes) =>
    Object.fromEntries(Object.entries(nodes).map(([key, one]) => [key, overlayOf(schema, overlays, one)]));
  const { properties, patternProperties, additionalProperties, ...rest } = Object.fromEntries(kept);
  return {
    ...rest,
    type: ['object', 'null'],
    ...(properties === undefined ? {} : { properties: below(properties) }),
    ...(patternProperties === undefined ? {} : { patternProperties: below(patternProperties) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'object'
              ? overlayOf(schema, overlays, additionalProperties)
              : additionalProperties,
        }),
  };
}

function overlayOfReference(schema, overlays, { $ref, ...siblings }) {
  const [name, ...below] = $ref.slice(HOME.length).split('/');
  // Every service has its properties from one definition, and so have their overlays.
  if (below.length > 0)
    return { ...siblings, $ref: [refOf(schema, overlays, HOME + name), ...below].join('/') };
  if (name.startsWith('service-')) {
    const { description } = schema.$defs[name];
    return { description, ...siblings, $ref: refOf(schema, overlays, `${HOME}component`) };
  }
  const { title: _, ...target } = schema.$defs[name];
  if (target.type === 'object') return { ...siblings, $ref: refOf(schema, overlays, $ref) };
  return overlayOf(schema, overlays, { ...target, ...siblings });
}

/** A value that may be taken away. */
function orNothing(node) {
  if (node.oneOf !== undefined)
    return { ...node, oneOf: [...node.oneOf, { description: 'Nothing.', type: 'null' }] };
  if (node.type === undefined) return node;
  const allowed = node.enum === undefined ? {} : { enum: [...node.enum, null] };
  return { ...node, type: [node.type, 'null'], ...allowed };
}
