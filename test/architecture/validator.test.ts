/** Shows that the compiled validator, which is Ajv's code said shorter, finds exactly what Ajv finds. */
import { readFileSync } from 'node:fs';

import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { options } from '../../scripts/generate/validator.mjs';
import { withoutProse } from '../../scripts/generate/prose.mjs';
import { validate } from '../../src/spec/validate.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const path = 'samples/claims-intake.yaml';
const sample = parseYaml({ path, text: readFileSync(path, 'utf8') }).value?.value as Json;
const schema = JSON.parse(readFileSync('schemas/design-spec.schema.json', 'utf8')) as object;
const ajv = new Ajv2020(options);
const asAjv = ajv.compile(withoutProse(schema) as object);

/** Wrong values that take the place of right ones. */
const wrong: readonly Json[] = [null, 7, '', 'Not An Id!', [], [1, 1], {}, { service: 'nothing' }];

/** What an error says, in an order that does not matter. */
function said(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (
    (errors ?? [])
      // Beside it stands the error of `service` itself.
      .filter(({ keyword }) => keyword !== 'discriminator')
      .map(({ instancePath, keyword, params, propertyName }) =>
        JSON.stringify([instancePath, keyword, params, propertyName ?? null]),
      )
      .toSorted()
  );
}

/** Every place in a value: the object or list that holds it, and its key there. */
function* places(value: Json): Generator<readonly [holder: { [key: string]: Json }, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as { [key: string]: Json };
  for (const [key, inner] of Object.entries(holder)) {
    yield [holder, key];
    yield* places(inner);
  }
}

test('the sample is valid for both', () => {
  expect([validate(sample).errors, asAjv(sample)]).toEqual([[], true]);
});

test('both say the same of the places that are spoilt', { timeout: 30_000 }, () => {
  const mutable = structuredClone(sample);
  const differences: unknown[] = [];
  let refused = 0;
  const compare = (): void => {
    const ours = validate(mutable);
    const theirs = asAjv(mutable);
    const [errors, expected] = [said(ours.errors), said(asAjv.errors)];
    if ((ours.spec !== null) !== theirs || errors.join('\n') !== expected.join('\n'))
      differences.push({ errors, expected });
    if (ours.spec === null) refused += 1;
  };
  // Every seventh place of some two thousand: each kind of wrong value meets each part of a spec.
  const spoilt = [...places(mutable)].filter((_, index) => index % 7 === 0);
  for (const [turn, [holder, key]] of spoilt.entries()) {
    const right = holder[key] ?? null;
    holder[key] = wrong[turn % wrong.length] ?? null;
    compare();
    holder[key] = right;
    if (Array.isArray(holder)) continue;
    holder[`not-${key}`] = 1;
    compare();
    delete holder[`not-${key}`];
  }
  expect(differences).toEqual([]);
  expect(refused).toBeGreaterThan(spoilt.length);
});
