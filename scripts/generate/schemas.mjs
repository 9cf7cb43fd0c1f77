/** From a JSON Schema to what the program needs of it: types, a compiled validator, the schema as a value. */
import { fragmentSchema } from './fragment-schema.mjs';
import { banner, formatted, readIfThere } from './output.mjs';
import { schemaWithOverlays, withoutOverlays } from './overlays.mjs';
import { servicesModule } from './services.mjs';
import { typesOf } from './types.mjs';
import { validatorOf } from './validator.mjs';

const spec = 'schemas/design-spec.schema.json';
const review = 'schemas/review.schema.json';
const delta = 'schemas/delta.schema.json';
const portfolio = 'schemas/portfolio.schema.json';
const pack = 'schemas/rule-pack.schema.json';
const theme = 'schemas/theme.schema.json';

/** Which schema gives which file, and how. */
const wanted = [
  { schema: spec, path: 'src/spec/spec.generated.ts', make: (json) => typesOf(ofWholeSpec(json), 'Spec') },
  { schema: review, path: 'src/review/review.generated.ts', make: (json) => typesOf(json, 'Review') },
  { schema: delta, path: 'src/delta/delta.generated.ts', make: (json) => typesOf(json, 'Delta') },
  {
    schema: portfolio,
    path: 'src/portfolio/portfolio.generated.ts',
    make: (json) => typesOf(json, 'Portfolio'),
  },
  { schema: spec, path: 'src/spec/services.generated.ts', make: (json) => servicesModule(json) },
  { schema: spec, path: 'src/spec/schema.generated.ts', make: (json) => valueOf(withoutOverlays(json)) },
  {
    schema: spec,
    path: 'src/spec/validate.generated.ts',
    make: (json) => validatorOf(ofWholeSpec(json)),
    raw: true,
  },
  { schema: spec, path: spec, make: (json) => schemaWithOverlays(json), bare: true },
  {
    schema: spec,
    path: 'schemas/design-fragment.schema.json',
    make: async (json) => fragmentSchema(JSON.parse(await schemaWithOverlays(json))),
    bare: true,
  },
  {
    schema: pack,
    path: 'src/house/pack-schema.generated.ts',
    make: (json) => asItStands(json, 'packSchema', 'a rule pack'),
  },
  {
    schema: theme,
    path: 'src/theme/theme-schema.generated.ts',
    make: (json) => asItStands(json, 'themeSchema', 'a theme'),
  },
  { schema: theme, path: 'src/theme/theme-file.generated.ts', make: (json) => typesOf(json, 'ThemeFile') },
];

/** The files that follow from the schemas. */
export async function generateFromSchemas() {
  const files = [];
  const problems = [];
  const missing = [];
  for (const { schema, path, make, raw, bare } of wanted) {
    const text = await readIfThere(schema);
    if (text === null) {
      missing.push(`${schema} is missing: ${path} cannot be made from it.`);
      continue;
    }
    try {
      const made = await make(JSON.parse(text));
      const code = bare ? made : `${banner(schema)}\n${made}`;
      files.push({ path, text: raw || bare ? code : await formatted(path, code) });
    } catch (error) {
      problems.push(`${schema}: ${path} cannot be made from it: ${error.message}`);
    }
  }
  return { files, problems, missing };
}

/** An editor sees one file, which need not have what another file may have; the program judges all of them together. */
function ofWholeSpec(published) {
  const { if: _, else: alone, ...schema } = withoutOverlays(published);
  return { ...schema, required: [...schema.required, ...alone.required] };
}

/** A schema as a value: what it is for is judged by it as it stands. */
function asItStands(schema, name, what) {
  return `
import type { SchemaNode } from '../spec/schema-view.ts';

/** The JSON Schema of ${what}, with its descriptions. */
export const ${name}: SchemaNode = ${JSON.stringify(schema, null, 2)};
`;
}

/**
 * The schema itself as a value: explaining a mistake needs its words, and the pure layers read no disk. The
 * branches of the services are put together from their table, which is loaded anyway.
 */
function valueOf(schema) {
  const defs = Object.entries(schema.$defs).filter(([name]) => !name.startsWith('service-'));
  const { component, defaults } = schema.$defs;
  const { oneOf: _, ...rest } = component;
  const { properties: __, ...withoutServices } = defaults;
  const value = {
    ...schema,
    $defs: { ...Object.fromEntries(defs), component: rest, defaults: withoutServices },
  };
  return `
import { SERVICES } from './services.generated.ts';

/** Anything that JSON can say. */
export type SchemaValue =
  | null
  | boolean
  | number
  | string
  | readonly SchemaValue[]
  | { readonly [key: string]: SchemaValue };

type Schema = { readonly [key: string]: SchemaValue };

const whole = ${JSON.stringify(value, null, 2)};

const property = (name: string): SchemaValue => ({ $ref: \`#/$defs/component-properties/properties/\${name}\` });

function propertiesOf(names: readonly string[]): Schema {
  return Object.fromEntries<SchemaValue>(names.map((name) => [name, property(name)]));
}

/** One branch for each service; its properties are those of the table. */
const branches: readonly Schema[] = Object.entries(SERVICES).map(([id, { description, required, properties }]) => ({
  title: \`service-\${id}\`,
  description,
  type: 'object',
  additionalProperties: false,
  required: ['service', ...required],
  properties: { service: { const: id }, ...propertiesOf(properties) },
}));

/** The same without the word for the service, which is the key that they stand under. */
const defaults: Schema = Object.fromEntries(
  Object.entries(SERVICES).flatMap(([id, { description, properties }]) =>
    id === 'custom'
      ? []
      : [[id, { description, type: 'object', additionalProperties: false, properties: propertiesOf(properties) }]],
  ),
);

/** The JSON Schema of a design spec, with its descriptions. */
export const specSchema: Schema = {
  ...whole,
  $defs: {
    ...whole.$defs,
    component: { ...whole.$defs.component, oneOf: branches },
    defaults: { ...whole.$defs.defaults, properties: defaults },
  },
};
`;
}
