/** The part of JSON Schema that rules may use means what it means everywhere: compared with Ajv over invented schemas. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { failuresOf } from '../../src/house/evaluate.ts';
import type { SchemaNode } from '../../src/spec/schema-view.ts';
import { viewSchema } from '../../src/spec/schema-view.ts';
import type { SchemaValue } from '../../src/spec/schema.generated.ts';

const scalar = fc.constantFrom<SchemaValue>(null, true, false, 0, 1, 2, 3.5, '', 'a', 'ab', 'abc', '😀😀');
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'a/b');

const { value } = fc.letrec<{ value: SchemaValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(key, tie('value')), { maxLength: 3, selector: ([name]) => name }).map(grouped),
  ),
}));

const small = fc.integer({ min: 0, max: 3 });
const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');

const { schema } = fc.letrec<{ schema: SchemaNode }>((tie) => {
  const some = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const keyword = fc.oneof(
    { maxDepth: 3 },
    pair('type', fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 }))),
    pair('const', value),
    pair('enum', fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 })),
    ...[
      'minItems',
      'maxItems',
      'minLength',
      'maxLength',
      'minProperties',
      'maxProperties',
      'minimum',
      'maximum',
    ].map((name) => pair(name, small)),
    pair('exclusiveMinimum', small),
    pair('exclusiveMaximum', small),
    pair('uniqueItems', fc.boolean()),
    pair('pattern', fc.constantFrom('^a', 'b$', '^[a-b]+$')),
    pair('required', fc.uniqueArray(key, { minLength: 1, maxLength: 2 })),
    pair(
      'dependentRequired',
      fc.tuple(key, key).map(([one, other]) => grouped([[one, [other]]])),
    ),
    pair(
      'properties',
      fc.tuple(key, tie('schema')).map((one) => grouped([one])),
    ),
    pair('additionalProperties', fc.oneof(fc.boolean(), tie('schema'))),
    pair('items', tie('schema')),
    pair('contains', tie('schema')),
    pair('allOf', some),
    pair('anyOf', some),
    pair('oneOf', some),
    pair('not', tie('schema')),
    pair('if', tie('schema')),
    pair('then', tie('schema')),
    pair('else', tie('schema')),
  );
  return { schema: fc.uniqueArray(keyword, { maxLength: 4, selector: ([name]) => name }).map(grouped) };
});

function pair(name: string, of: fc.Arbitrary<unknown>): fc.Arbitrary<readonly [string, SchemaValue]> {
  return of.map((one) => [name, one as SchemaValue] as const);
}

/** Own members even under names that objects inherit. */
function grouped(members: readonly (readonly [string, SchemaValue])[]): SchemaNode {
  return Object.fromEntries(members);
}

it('agrees with Ajv', () => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  let fitting = 0;
  fc.assert(
    fc.property(schema, value, (rule, subject) => {
      const expected = ajv.validate(rule, subject);
      ajv.removeSchema();
      if (expected) fitting += 1;
      expect(failuresOf(viewSchema(rule), rule, subject).length === 0, JSON.stringify(rule)).toBe(expected);
    }),
    { seed: 20_261_125, numRuns: 2500 },
  );
  expect(fitting, 'both answers occur').toBeGreaterThan(300);
  expect(fitting, 'both answers occur').toBeLessThan(2200);
}, 120_000);
