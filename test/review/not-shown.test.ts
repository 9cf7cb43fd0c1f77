/** Nothing dropped: every value of a spec is in the structured part of its review, or in the list of what is not. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { OWN_RULES } from '../../src/house/house.ts';
import { completeReview } from '../../src/review/complete.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { buildModel } from '../../src/model/build-model.ts';
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

it('every value of a spec that nobody wrote', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const text = dump(spec, { lineWidth: -1 });
      const { value: document } = parseYaml({ path: 'spec.yaml', text });
      const read = document?.value;
      if (document === null || !validateSpec(read)) throw new Error(text);
      const origin = { value: read, locate: document.locate.bind(document) };
      const asOf = { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' as const };
      const { value: review } = completeReview(
        {
          model: buildModel(read),
          origin,
          environment: null,
          files: [{ path: 'spec.yaml', text }],
          house: OWN_RULES,
        },
        asOf,
        '1.2.3',
      );
      if (review === null) throw new Error(text);
      expect(dropped(read, review)).toEqual([]);
    }),
    { seed: 20_261_125, numRuns: 12 },
  );
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
  });
  expect(rows.find(({ element }) => element.text === 'channels.oncall')?.fields).toEqual([
    { name: 'kind', value: 'email', place: 'line 6', cut: false },
    { name: 'to', value: 'Night shift', place: 'line 6', cut: false },
  ]);
});
