/** Shows what the generators make of a schema: types to program against and a validator to load. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';

import { afterAll, expect, test } from 'vitest';

import { formatted } from '../../scripts/generate/output.mjs';
import { typesOf } from '../../scripts/generate/types.mjs';
import { validatorOf } from '../../scripts/generate/validator.mjs';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  description: 'What looks like code is not: require("x")[] */',
  additionalProperties: false,
  required: ['parts'],
  properties: {
    parts: {
      type: 'object',
      propertyNames: { $ref: '#/$defs/id' },
      additionalProperties: { $ref: '#/$defs/part' },
    },
    rows: { type: 'array', uniqueItems: true, items: { type: 'array', items: { type: 'string' } } },
  },
  $defs: {
    id: { type: 'string', pattern: '^[a-z]+$', maxLength: 9, 'x-says': 'a short name' },
    part: {
      title: 'part-spec',
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string', enum: ['store', 'queue'] } },
      discriminator: { propertyName: 'kind' },
      oneOf: [{ $ref: '#/$defs/store' }, { $ref: '#/$defs/queue' }],
    },
    store: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: {
        kind: { const: 'store' },
        'at-rest': { type: ['boolean', 'null'], description: 'Sealed.' },
      },
    },
    queue: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'queue' }, to: { $ref: '#/$defs/id', 'x-references': 'parts' } },
    },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'parapet-generators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('types are read-only, named by their titles and described', async () => {
  expect(await formatted('spec.ts', typesOf(schema, 'Spec'))).toMatchInlineSnapshot(`
    "/** What looks like code is not: require("x")[] *\\/ */
    export interface Spec {
      readonly parts: {
        readonly [key: string]: PartSpec;
      };
      readonly rows?: readonly (readonly string[])[];
    }

    export type PartSpec = Store | Queue;

    export interface Store {
      readonly kind: 'store';
      /** Sealed. */
      readonly 'at-rest'?: boolean | null;
    }

    export interface Queue {
      readonly kind: 'queue';
      readonly to?: string;
    }
    "
  `);
});

test('a reference to nothing is refused', () => {
  const broken = { type: 'object', properties: { a: { $ref: '#/$defs/gone' } } };
  expect(() => typesOf(broken, 'Spec')).toThrow('nothing is at #/$defs/gone');
});

interface ErrorsOf {
  readonly errors: readonly {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: object;
  }[];
}

/** What the validator says in Node itself, where a CommonJS package arrives as it does for users. */
function errorsOf(value: unknown): ErrorsOf['errors'] {
  const path = join(folder, 'validate.mjs');
  const code = validatorOf(schema)
    .replace(/^import type .*$/gm, '')
    .replace(': ValidateFunction<Spec>', '');
  writeFileSync(path, code);
  const packages = join(folder, 'node_modules');
  rmSync(packages, { force: true });
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), packages);
  const program = `const { validateSpec } = await import(${JSON.stringify(pathToFileURL(path).href)});
    validateSpec(${JSON.stringify(value)});
    console.log(JSON.stringify({ errors: validateSpec.errors ?? [] }));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return (JSON.parse(out) as ErrorsOf).errors;
}

test('the validator accepts what the schema allows', () => {
  expect(errorsOf({ parts: { a: { kind: 'store', 'at-rest': null } }, rows: [['x'], ['y']] })).toEqual([]);
});

test('the validator reports every error, with where it is', () => {
  const errors = errorsOf({
    parts: { A: { kind: 'store', to: 'b' }, b: { kind: 'shop' } },
    rows: [['x'], ['x']],
  });
  expect(errors.map(({ instancePath, keyword }) => `${keyword} ${instancePath}`).toSorted()).toEqual([
    'additionalProperties /parts/A',
    'discriminator /parts/b',
    'enum /parts/b/kind',
    'pattern /parts',
    'propertyNames /parts',
    'uniqueItems /rows',
  ]);
});
