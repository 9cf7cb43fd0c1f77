/** What holds for every review, shown on every sample: its schema, its sums, its places, its sameness. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { pretty } from '../../src/reporters/pretty.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { readText } from '../files.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';
import { nameOf, SAMPLES, sampleText } from '../samples.ts';

const schema: object = JSON.parse(readText('schemas/review.schema.json'));
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(schema);

/** Every object of a value that has the keys of a place, with where it is. */
function placesIn(
  value: unknown,
  at = '',
): [string, Review['findings'][number]['subjects'][number]['subject']['place']][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  if ('file' in value && 'endColumn' in value) return [[at, value as never]];
  return Object.entries(value).flatMap(([key, item]) => placesIn(item, `${at}/${key}`));
}

/** A spec with its sections in the opposite order, and the entries down to `depth`, as JSON, which is YAML too. */
function inReverse(text: string, depth: number): string {
  return JSON.stringify(reversed(parseYaml({ path: 'spec.yaml', text }).value?.value, depth), null, 2);
}

function reversed(value: unknown, depth: number): unknown {
  if (depth < 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, item]) => [key, reversed(item, depth - 1)]));
}

it('there are samples', () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(5);
});

describe.each(SAMPLES)('%s', (path) => {
  const text = sampleText(path);
  const review = reviewOf(text, undefined, path);

  it('is reviewed without a complaint', () => {
    expect(outcomeOf(text).diagnostics).toEqual([]);
  });

  it('is what `schemas/review.schema.json` describes, and nothing more', () => {
    const plain: unknown = JSON.parse(JSON.stringify(review));
    expect(plain).toEqual(review);
    expect(validate(plain), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
  });

  it('names no place of this machine', () => {
    const shown = JSON.stringify({ ...review, sources: [] });
    expect(shown).not.toContain(process.cwd());
    expect(shown).not.toMatch(/"(\/[a-z]+){2,}[^"]*"|[A-Z]:\\\\|file:\/\//);
  });

  it('comes out the same twice', () => {
    expect(JSON.stringify(reviewOf(text, undefined, path))).toBe(JSON.stringify(review));
  });

  it('keeps the keys of its findings whatever the order of the spec', () => {
    const other = reviewOf(inReverse(text, 1), undefined, path);
    const keys = ({ findings }: Review) => findings.map(({ kind, key }) => `${kind} ${key}`).toSorted();
    const subjects = ({ findings }: Review) =>
      findings.flatMap((one) => one.subjects.map(({ key }) => `${one.kind} ${key}`)).toSorted();
    expect(keys(other)).toEqual(keys(review));
    expect(subjects(other)).toEqual(subjects(review));
    expect(other.decision.recommendation).toBe(review.decision.recommendation);
  });

  it('does not depend on the order of the sections', () => {
    const other = reviewOf(inReverse(text, 0), undefined, path);
    const keys = ({ findings, threats }: Review) =>
      [...findings, ...threats].map(({ number, key }) => `${number} ${key}`);
    expect(keys(other)).toEqual(keys(review));
  });

  it('counts every result once', () => {
    const results = review.checks.flatMap((check) => check.results);
    const of = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
    const { counts, areas } = review;
    const sum = (pick: (area: (typeof areas)[number]) => number) =>
      areas.reduce((total, area) => total + pick(area), 0);
    expect(sum((area) => area.pass)).toBe(of('pass'));
    expect(sum((area) => area.gap)).toBe(of('gap'));
    expect(sum((area) => area.unstated)).toBe(of('unstated'));
    expect(sum((area) => area.accepted)).toBe(of('accepted'));
    expect(sum((area) => area.notApplicable)).toBe(of('not-applicable'));
    expect(counts).toMatchObject({
      passed: of('pass'),
      unstated: of('unstated'),
      accepted: of('accepted'),
      notApplicable: of('not-applicable'),
      asked: results.length - of('not-applicable'),
      answered: results.length - of('not-applicable') - of('unstated'),
    });
    const gaps = review.findings.filter(({ kind }) => kind === 'gap').length;
    expect(counts.critical + counts.high + counts.medium + counts.low).toBe(gaps);
  });

  it('points at lines that are there', () => {
    const lines = text.split('\n');
    const places = placesIn(review);
    expect(places.length).toBeGreaterThan(100);
    for (const [at, { file, line, column, endLine, endColumn }] of places) {
      expect(file, at).toBe(path);
      const here = lines[line - 1] ?? '';
      expect(here.trim(), `${at} ${line}:${column}`).not.toBe('');
      expect(column, at).toBeGreaterThanOrEqual(1);
      expect(column, at).toBeLessThanOrEqual(here.length);
      expect(endLine > line || (endLine === line && endColumn > column), at).toBe(true);
      expect(endLine, at).toBeLessThanOrEqual(lines.length);
      expect(here.slice(0, column - 1), `${at} ${line}:${column} is no comment`).not.toMatch(/^\s*#/);
    }
  });

  it('names each key, number and figure once', () => {
    for (const names of [
      review.threats.map(({ key }) => key),
      review.threats.map(({ number }) => number),
      review.checks.map(({ id }) => id),
      review.diagrams.map(({ id }) => id),
      review.diagrams.flatMap(({ candidates }) => candidates[0]?.map(({ id }) => id) ?? []),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('reads in a terminal as it did', async () => {
    const report = {
      path,
      folder: '',
      files: [{ path, text }],
      diagnostics: [],
      review,
      known: new Map<string, string>(),
    };
    await expect(pretty([report], { colour: false, version: '1.2.3' })).toMatchFileSnapshot(
      `__files__/${nameOf(path)}.txt`,
    );
  });
});
