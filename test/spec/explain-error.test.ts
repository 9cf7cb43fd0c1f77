/** Keywords that the schema of specs may use one day, each with a schema of its own. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

import { explainErrors } from '../../src/spec/explain-error.ts';
import { explaining } from '../../src/spec/explaining.ts';
import { type SchemaNode, viewSchema } from '../../src/spec/schema-view.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

/** What is said of a text by a schema: code, message and hint. */
function said(properties: SchemaNode, text: string): string[] {
  const schema = { type: 'object', properties, $defs: { port: { type: 'integer', minimum: 1 } } };
  const document = parseYaml({ path: 'spec.yaml', text }).value;
  if (document === null) throw new Error('the text gave no document');
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    keywords: ['x-says', 'x-references'],
    strict: false,
  });
  const validate = ajv.compile(schema);
  validate(document.value);
  return explainErrors(explaining(document, viewSchema(schema)), validate.errors ?? []).map(
    ({ code, message, hint }) => `${code}: ${message}${hint === null ? '' : ` ${hint}`}`,
  );
}

it.each<[string, SchemaNode, string, string[]]>([
  ['const', { a: { const: 'x' } }, 'a: y', ['bad-value: `a` must be `x`, not `y`. Write `x`.']],
  [
    'enum of one kind that is not text',
    { a: { enum: ['on', 'off'] } },
    'a: 3',
    ['unknown-value: `a` cannot be the number `3`. Allowed are `on` and `off`.'],
  ],
  [
    'minLength',
    { a: { type: 'string', minLength: 3 } },
    'a: xy',
    ['text-too-short: `a` has 2 characters; at least 3 are allowed.'],
  ],
  [
    'maxLength',
    { a: { type: 'string', maxLength: 3 } },
    'a: wxyz',
    ['text-too-long: `a` has 4 characters; at most 3 are allowed.'],
  ],
  [
    'minItems',
    { a: { type: 'array', minItems: 2 } },
    'a: [1]',
    [
      'too-few-entries: `a` has 1 entries; at least 2 must be there. Add what belongs there, or delete the key.',
    ],
  ],
  [
    'maxItems',
    { a: { type: 'array', maxItems: 1 } },
    'a: [1, 2]',
    ['too-many-a: `a` has 2 entries; at most 1 are allowed.'],
  ],
  [
    'minProperties',
    { a: { type: 'object', minProperties: 1 } },
    'a: {}',
    ['too-few-entries: `a` is empty; at least 1 must be there. Add what belongs there, or delete the key.'],
  ],
  [
    'minimum, in a definition',
    { a: { $ref: '#/$defs/port' } },
    'a: 0',
    ['out-of-range: `a` must be at least 1, not the number `0`.'],
  ],
  [
    'pattern without words',
    { a: { type: 'string', pattern: '^[a-z]$' } },
    'a: "1"',
    ['bad-value: `a` must be of another form, not `1`.'],
  ],
  [
    'several types',
    { a: { type: ['boolean', 'string'] } },
    'a: 3',
    ['wrong-type: `a` must be `true` or `false` or text, not the number `3`.'],
  ],
  [
    'a number with a unit that was left out',
    { a: { type: 'string', pattern: '^[0-9]+%$', 'x-says': 'a percentage such as `99%`' } },
    'a: 99',
    ['wrong-type: `a` must be a percentage such as `99%`, not the number `99`. Write `99%`.'],
  ],
  [
    'null in words',
    { a: { type: 'string', enum: ['x', 'y'] } },
    'a: ~',
    ['wrong-type: `a` must be one of `x` or `y`, not `~`, which means nothing.'],
  ],
  [
    'a keyword that has no explanation',
    { a: { type: 'integer', multipleOf: 2 } },
    'a: 3',
    ['bad-value: `a` does not have the form that it must have.'],
  ],
  [
    'patternProperties in the wrong case',
    { a: { patternProperties: { '^SEC-': {} }, properties: { b: {} }, additionalProperties: false } },
    'a: { sec-1: 1, other: 2 }',
    [
      'unknown-key: `sec-1` is not a known key of `a`. Write `SEC-1`.',
      'unknown-key: `other` is not a known key of `a`. Known keys are `b`. Keys of the form `^SEC-` can stand here.',
    ],
  ],
  [
    'patternProperties',
    { a: { patternProperties: { '^SEC-': { type: 'boolean' } }, additionalProperties: false } },
    'a: { SEC-1: 1, OTHER: 2 }',
    [
      'unknown-key: `OTHER` is not a known key of `a`. Keys of the form `^SEC-` can stand here.',
      'wrong-type: `a.SEC-1` must be `true` or `false`, not the number `1`.',
    ],
  ],
])('%s', (_, properties, text, expected) => {
  expect(said(properties, text)).toEqual(expected);
});
