/** The examples of `parapet explain` are short, plain pieces of the fixtures. */
import { expect, test } from 'vitest';

import { examples } from '../../src/checks/examples.generated.ts';
import { checks } from '../../src/checks/index.generated.ts';
import { readText } from '../files.ts';

const all = Object.entries(examples).flatMap(([id, { bad, good }]) => [
  { id, ...bad },
  { id, ...good },
]);

test('every check has a bad and a good one', () => {
  expect(Object.keys(examples).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  expect(Object.entries(examples).filter(([, { bad, good }]) => bad.says === good.says)).toEqual([]);
});

test('they have a few lines and no marks of the tests', () => {
  for (const { id, yaml } of all) {
    expect(yaml.split('\n').length, id).toBeLessThanOrEqual(12);
    expect(yaml, id).not.toContain('#!');
    expect(yaml, id).toMatch(/^[a-z-]+:/);
  }
});

test('each line is one of the fixture', () => {
  for (const { id, yaml } of all) {
    const lines = new Set(
      readText(`test/checks/${id}.yaml`)
        .split('\n')
        .map((line) => line.replace(/\s*#!.*$/, '').trimEnd()),
    );
    expect(
      yaml.split('\n').filter((line) => !lines.has(line)),
      id,
    ).toEqual([]);
  }
});
