/** Valid specs that nobody wrote, drawn from the schema: every field, every service, every branch may come up. */
import fc from 'fast-check';

import type { Spec } from '../src/spec/spec.generated.ts';
import { specSchema } from '../src/spec/schema.generated.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../src/spec/schema-view.ts';
import { validateSpec } from '../src/spec/validate.generated.ts';

const view = viewSchema(specSchema);

/** Decisions about findings are left out: an exception for a gap that is not there is a mistake of its own. */
const LEFT_OUT = new Set(['exceptions', 'not-applicable', 'assignments', 'include', 'overrides']);

/** Few names, so that references mostly name something; the same in every section that they may name. */
const NAMES = ['alpha', 'beta', 'gamma'];

/** Specs that the schema accepts. Names may point at nothing, which a reader of specs would refuse. */
export const arbitrarySpec: fc.Arbitrary<Spec> = arbitraryOf(view.root).filter((value): value is Spec =>
  validateSpec(value),
);

function arbitraryOf(node: SchemaNode): fc.Arbitrary<unknown> {
  const schema = resolveSchema(view, node);
  if ('const' in schema) return fc.constant(schema['const']);
  if ('enum' in schema) return fc.constantFrom(...listOf(schema['enum']));
  if ('oneOf' in schema) {
    return fc.oneof(...listOf(schema['oneOf']).map((branch) => arbitraryOf(nodeOf(branch) ?? {})));
  }
  switch (schema['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: numberIn(schema, 'minimum', 0), max: numberIn(schema, 'maximum', 100_000) });
    case 'string':
      return textOf(schema);
    case 'array':
      return listFrom(schema);
    default:
      return groupFrom(schema);
  }
}

function numberIn(schema: SchemaNode, keyword: string, otherwise: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : otherwise;
}

function textOf(schema: SchemaNode): fc.Arbitrary<string> {
  if ('x-references' in schema) return fc.constantFrom(...NAMES, ...listOf(schema['x-words']).map(String));
  const { pattern } = schema;
  if (typeof pattern !== 'string') {
    // Texts of the author's own never meet by chance, so that one which is missing is missing.
    return fc
      .tuple(fc.constantFrom('Runs', 'a: b', '# no', 'yes it is', "it's"), fc.nat())
      .map((parts) => parts.join(' '));
  }
  const examples = listOf(schema['examples']).map(String);
  return examples.length > 0
    ? fc.constantFrom(...examples)
    : fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' });
}

function listFrom(schema: SchemaNode): fc.Arbitrary<readonly unknown[]> {
  const items = arbitraryOf(nodeOf(schema['items']) ?? {});
  const minLength = numberIn(schema, 'minItems', 0);
  const maxLength = Math.max(minLength, Math.min(3, numberIn(schema, 'maxItems', 3)));
  return fc.uniqueArray(items, { minLength, maxLength, selector: (item) => JSON.stringify(item) });
}

function groupFrom(schema: SchemaNode): fc.Arbitrary<unknown> {
  const fields = Object.entries(propertiesOf(schema)).filter(([name]) => !LEFT_OUT.has(name));
  const required = listOf(schema['required']).map(String);
  const model = Object.fromEntries(fields.map(([name, node]) => [name, arbitraryOf(nodeOf(node) ?? {})]));
  const known = fc.record(model, { requiredKeys: required });
  const member = nodeOf(schema['additionalProperties']);
  if (member === null || fields.length > 0) return known;
  return fc.dictionary(fc.constantFrom(...NAMES), arbitraryOf(member), {
    maxKeys: NAMES.length,
    noNullPrototype: true,
  });
}
