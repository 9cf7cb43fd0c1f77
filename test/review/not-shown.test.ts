/** Nothing dropped: every value of a spec is in the structured part of its review, or in the list of what is not. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { OWN_RULES } from '../../src/house/house.ts';
import { completeReview } from '../../src/review/complete.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { buildModel } from '../../src/model/build-model.ts';
import {
  listOf,
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  viewSchema,
} from '../../src/spec/schema-view.ts';
import { specSchema } from '../../src/spec/schema.generated.ts';
import type { Spec } from '../../src/spec/spec.generated.ts';
import { validateSpec } from '../../src/spec/validate.generated.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { alsoStatedView } from '../../src/sections/also-stated.ts';
import { referencesOf } from '../../src/sections/references.ts';
import { arbitrarySpec } from '../arbitrary-spec.ts';
import { reviewOf } from '../reviewed.ts';
import { SAMPLES, sampleText } from '../samples.ts';

interface Stated {
  readonly path: string;
  readonly value: string;
}

/** Every scalar of a value with its dotted path. */
function scalarsOf(value: unknown, path: readonly string[] = []): Stated[] {
  if (typeof value !== 'object' || value === null) return [{ path: path.join('.'), value: String(value) }];
  return Object.entries(value).flatMap(([key, member]) => scalarsOf(member, [...path, key]));
}

/** Scalars of a spec that are neither listed nor anywhere in the texts of the review. */
function dropped(spec: unknown, review: Review): Stated[] {
  const { sources: _, notShown, ...structured } = review;
  const listed = new Set(notShown.map(({ path, value }) => `${path}=${value}`));
  const quoted = new Set<string>();
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value.replaceAll(/\s+/g, ' '));
    if (typeof value === 'number') texts.push(String(value));
    if (typeof value !== 'object' || value === null) return;
    if ('path' in value && 'value' in value) quoted.add(String(value.path));
    for (const member of Object.values(value)) visit(member);
  };
  visit(structured);
  const titles = new Map<string, string[]>();
  const named = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && 'title' in value && typeof value.title === 'string')
      titles.set(String(value.id), [...(titles.get(String(value.id)) ?? []), value.title]);
    for (const member of Object.values(value)) named(member);
  };
  named(structured);
  const all = texts.join('\n');
  return scalarsOf(spec).filter(({ path, value }) => {
    if (listed.has(`${path}=${value}`)) return false;
    const keys = path.split('.');
    if (keys.some((_key, index) => quoted.has(keys.slice(0, index + 1).join('.')))) return false;
    // Yes and no are words that stand everywhere: they count only with their field.
    if (value === 'true' || value === 'false') return true;
    return ![value.replaceAll(/\s+/g, ' ').trim(), ...(titles.get(value) ?? [])].some((text) =>
      all.includes(text),
    );
  });
}

describe('every value of a sample', () => {
  it.each(SAMPLES)('%s', (path) => {
    const text = sampleText(path);
    const review = reviewOf(text);
    expect(dropped(parseYaml({ path, text }).value?.value, review)).toEqual([]);
    expect(review.notShown.length).toBeGreaterThan(0);
  });
});

/** The review of a text that the schema accepts, whatever its names name. */
function reviewAnyway(text: string): { readonly spec: Spec; readonly review: Review } {
  const { value: document } = parseYaml({ path: 'spec.yaml', text });
  const spec = document?.value;
  if (document === null || !validateSpec(spec))
    throw new Error(`${text}\n${JSON.stringify(validateSpec.errors)}`);
  const { value: review } = completeReview(
    {
      model: buildModel(spec),
      origin: { value: spec, locate: document.locate.bind(document) },
      environment: null,
      firstEnvironment: null,
      files: [{ path: 'spec.yaml', text }],
      house: OWN_RULES,
    },
    { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' as const },
    '1.2.3',
  );
  if (review === null) throw new Error(text);
  return { spec, review };
}

it('every value of a spec that nobody wrote', () => {
  fc.assert(
    fc.property(arbitrarySpec, (one) => {
      const { spec, review } = reviewAnyway(dump(one, { lineWidth: -1 }));
      expect(dropped(spec, review)).toEqual([]);
    }),
    { seed: 20_261_125, numRuns: 12 },
  );
}, 120_000);

const view = viewSchema(specSchema);

/** A value that a schema accepts, of texts that stand nowhere else; `tag` tells them apart. */
function valueOf(declared: SchemaNode, tag: string): unknown {
  const schema = resolveSchema(view, declared);
  if ('const' in schema) return schema['const'];
  // The last one: the first is often what a sound design has, and is said in many places.
  if ('enum' in schema) return listOf(schema['enum']).at(-1);
  if ('oneOf' in schema) return valueOf(nodeOf(listOf(schema['oneOf'])[0]) ?? {}, tag);
  if ('x-references' in schema) return `other-${tag.replaceAll(/[^a-z0-9]+/g, '-')}`;
  switch (schema['type']) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 0) + 7;
    case 'string':
      return listOf(schema['examples'])[0] ?? `what ${tag} says`;
    case 'array':
      return [valueOf(nodeOf(schema['items']) ?? {}, tag)];
    default:
      return groupOf(schema, tag);
  }
}

function groupOf(schema: SchemaNode, tag: string): unknown {
  const member = nodeOf(schema['additionalProperties']);
  const fields = Object.entries(propertiesOf(schema));
  if (member !== null && fields.length === 0) return { [`own-${tag}`]: valueOf(member, tag) };
  return Object.fromEntries(
    fields.map(([name, node]) => [name, valueOf(nodeOf(node) ?? {}, `${tag}-${name}`)]),
  );
}

/** What stands beside the fields of an element and is about them. */
const ABOUT_FIELDS: ReadonlySet<string> = new Set(['unknown', 'not-applicable', 'renamed-from']);

it('every property of every service', () => {
  const { oneOf } = resolveSchema(
    view,
    nodeOf(nodeOf(propertiesOf(view.root)['components'])?.['additionalProperties']) ?? {},
  );
  const services = listOf(oneOf).map((branch) => propertiesOf(resolveSchema(view, nodeOf(branch) ?? {})));
  expect(services.length).toBeGreaterThan(70);
  const lost = services.flatMap((properties) => {
    const stated = Object.entries(properties)
      .filter(([name]) => !ABOUT_FIELDS.has(name))
      .map(([name, node]) => [name, valueOf(nodeOf(node) ?? {}, name)] as const);
    const { spec, review } = reviewAnyway(
      dump(
        {
          parapet: 1,
          design: { id: 'shop', title: 'Shop', owner: { team: 'shop' } },
          accounts: { prod: { id: '111122223333' } },
          components: { thing: { ...Object.fromEntries(stated), account: 'prod' } },
        },
        { lineWidth: -1, noRefs: true },
      ),
    );
    expect(Object.keys(spec.components?.['thing'] ?? {}).length).toBe(stated.length);
    return dropped(spec, review);
  });
  expect(lost).toEqual([]);
}, 120_000);

it('lists a field that nothing repeats, with its line and the reason', () => {
  const review = reviewOf(`parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
channels:
  oncall: { kind: email, to: Night shift }
`);
  const listed = review.notShown.filter(({ path }) => path.startsWith('channels'));
  expect(listed.map(({ path, value, why, place }) => [path, value, why, place.line])).toEqual([
    ['channels.oncall.kind', 'email', 'not-repeated', 6],
    ['channels.oncall.to', 'Night shift', 'not-repeated', 6],
  ]);
  expect(review.notShown.map(({ path }) => path)).not.toContain('design.title');
  const { rows } = alsoStatedView({
    review,
    references: referencesOf(review),
    figures: new Map(),
    profile: 'audit',
    delta: null,
    brand: null,
  });
  expect(rows.find(({ element }) => element.text === 'channels.oncall')?.fields).toEqual([
    { name: 'kind', value: 'email', place: 'line 6', cut: false },
    { name: 'to', value: 'Night shift', place: 'line 6', cut: false },
  ]);
});
