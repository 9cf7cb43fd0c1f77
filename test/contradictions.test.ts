/**
 * Every kind of contradiction against its fixture, `test/contradictions/<area>/<name>.yaml`. `#! contradiction`
 * stands on the line of the first statement of a clash; every clash must be marked. `#! fine` stands on the line of
 * what only looks like one; the harness demands at least one, and that nothing is found there.
 */
import { describe, expect, test } from 'vitest';

import { checks } from '../src/checks/index.generated.ts';
import { contradictions } from '../src/contradictions/index.generated.ts';
import { threats } from '../src/threats/index.generated.ts';
import { segments } from '../src/source/pointer.ts';
import { exists, filesBelow, readText } from './files.ts';
import { designOf } from './model-of.ts';
import { reviewOf } from './reviewed.ts';
import { SAMPLES, sampleText } from './samples.ts';

/** Lines with a mark. */
function marked(text: string, mark: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes(`#! ${mark}`) ? [index + 1] : []));
}

/** Whether something stands at a pointer. */
function isWritten(root: unknown, pointer: string): boolean {
  let value = root;
  for (const key of segments(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

/** The designs of a fixture; each keeps its line numbers by blank lines in place of what is above it. */
function designsIn(text: string): string[] {
  let above = 0;
  return text.split(/^---\n/m).map((part) => {
    const design = '\n'.repeat(above) + part;
    above += part.split('\n').length;
    return design;
  });
}

describe.each(contradictions.map((one) => [one.id, one] as const))('%s', (id, contradiction) => {
  const path = `test/contradictions/${id}.yaml`;

  test('fires where its fixture says so and nowhere else', () => {
    expect(exists(path), `write ${path}`).toBe(true);
    const text = readText(path);
    const found = designsIn(text).flatMap((design) => {
      const { document, model } = designOf(design, path);
      return contradiction.find(model).map(({ between }) => document.locate(between[0] ?? '').line);
    });
    const fine = marked(text, 'fine');
    expect(found.toSorted((a, b) => a - b)).toEqual(marked(text, 'contradiction'));
    expect(found.length, 'a fixture shows the contradiction').toBeGreaterThan(0);
    expect(fine.length, 'and what only looks like one').toBeGreaterThan(0);
    expect(fine.filter((line) => found.includes(line))).toEqual([]);
  });

  test('names both statements, each where it stands', () => {
    for (const design of designsIn(readText(path))) {
      const { document, model } = designOf(design, path);
      for (const { says, between } of contradiction.find(model)) {
        expect(says).toMatch(/^[`A-Z0-9].*\.$/s);
        expect(new Set(between).size).toBeGreaterThanOrEqual(2);
        for (const pointer of between) expect(isWritten(document.value, pointer), pointer).toBe(true);
      }
    }
  });

  test('has words that an author can use', () => {
    expect(contradiction.title.length).toBeLessThanOrEqual(90);
    for (const text of [contradiction.title, contradiction.expects]) expect(text).not.toMatch(/\.$/);
    for (const text of [contradiction.rationale, contradiction.remedy]) expect(text).toMatch(/\.$/);
    for (const { url, verified } of contradiction.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(verified, 'what is not verified is not asserted').toBe(true);
    }
  });
});

test('every fixture belongs to a kind, and no id is that of a check or a threat', () => {
  const ids: string[] = contradictions.map(({ id }) => id);
  const fixtures = filesBelow('test/contradictions', '.yaml').map((path) =>
    path.slice('test/contradictions/'.length, -'.yaml'.length),
  );
  expect(fixtures).toEqual(ids.toSorted());
  expect([...checks, ...threats].map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
});

test('at least thirty kinds are known', () => {
  expect(contradictions.length).toBeGreaterThanOrEqual(30);
});

test.each(SAMPLES)('%s does not contradict itself', (path) => {
  const { findings } = reviewOf(sampleText(path));
  expect(findings.filter(({ kind }) => kind === 'contradiction').map(({ key }) => key)).toEqual([]);
});
