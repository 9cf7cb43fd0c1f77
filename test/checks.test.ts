/**
 * Every check against its fixture, `test/checks/<area>/<name>.yaml`. A comment `#! gap`, `#! unstated`,
 * `#! pass` or `#! not-applicable` stands on the line to which the verdict's first fact leads, with the severity where
 * it is not the check's own (`#! gap low`). Every verdict must be marked. A check of the whole design shows its
 * fault and its sound state in two designs, one below the other with `---` between them;
 * `#! as of 2027-01-01` on a line of its own says on which day a design is judged.
 */
import { exists, filesBelow, readText } from './files.ts';
import { describe, expect, test } from 'vitest';

import { checks } from '../src/checks/index.generated.ts';
import { recordOfCheck, SAMPLES } from '../scripts/mutation/fixtures.mjs';
import { dayOf, designsIn, foundByCheck, marksOfCheck } from '../scripts/mutation/marks.mjs';
import { designOf } from './model-of.ts';

const samples = SAMPLES.map((path) => designOf(readText(path), path));

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const path = `test/checks/${id}.yaml`;

  test('fires where its fixture says so and nowhere else', () => {
    expect(exists(path), `write ${path}`).toBe(true);
    const text = readText(path);
    const marks = marksOfCheck(text);
    const found = designsIn(text).flatMap((design) =>
      foundByCheck(check, designOf(design, path), dayOf(design)),
    );
    expect(found.toSorted()).toEqual(marks);
    expect(
      marks.filter((mark) => / (?:gap|unstated)/.test(mark)).length,
      'a fixture shows the fault',
    ).toBeGreaterThan(0);
    expect(marks.filter((mark) => mark.endsWith(' pass')).length, 'and the sound design').toBeGreaterThan(0);
  });

  test('says what it said', async () => {
    const designs = [
      ...designsIn(readText(path)).map((design) => ({ ...designOf(design, path), asOf: dayOf(design) })),
      ...samples,
    ];
    await expect(recordOfCheck(check, designs)).toMatchFileSnapshot(`checks/${id}.txt`);
  });

  test('speaks of the design', () => {
    for (const design of designsIn(readText(path))) {
      const { document, model } = designOf(design, path);
      for (const { verdict } of check.run(model, dayOf(design))) {
        expect(verdict.says).toMatch(/^[`A-Z0-9].*\.$/s);
        expect(verdict.facts.length).toBeGreaterThan(0);
        for (const fact of verdict.facts) expect(document.locate(fact).line).toBeGreaterThan(0);
      }
    }
  });

  test('has words a board can use', () => {
    expect(check.title.length).toBeLessThanOrEqual(90);
    expect(check.title).not.toMatch(/\.$/);
    for (const text of [check.expects, check.rationale, check.remedy, check.whenNone])
      expect(text).toMatch(/\S/);
    expect(check.sources.length, 'a public source for each fact').toBeGreaterThan(0);
    for (const { url, read } of check.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

test('every fixture belongs to a check', () => {
  const ids = new Set(checks.map(({ id }) => `test/checks/${id}.yaml`));
  expect(filesBelow('test/checks', '.yaml').filter((path) => !ids.has(path))).toEqual([]);
});

test('every id is the path of its file, once', () => {
  const files = filesBelow('src/checks', '.ts')
    .map((path) => path.slice('src/checks/'.length, -'.ts'.length))
    .filter((path) => path.includes('/'));
  expect(checks.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});
