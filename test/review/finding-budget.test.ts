/** A checklist that cries about everything is not read: the sample keeps findings to a few for each component. */
import { expect, test } from 'vitest';

import { readText } from '../files.ts';
import { reviewOf } from '../reviewed.ts';

const MOST = 2;
const review = reviewOf(readText('samples/claims-intake.yaml'));
const { components } = review.system;
const gaps = review.findings.filter(({ kind }) => kind === 'gap');

test('no component of the sample has more than two open gaps', () => {
  const counts = components.map(({ element: { path } }) => {
    const isOf = (one: string): boolean => one === path || one.startsWith(`${path}.`);
    const open = gaps.filter(({ subjects }) => subjects.some(({ subject }) => isOf(subject.path)));
    return { path, checks: open.map(({ check }) => check) };
  });
  expect(counts.length).toBeGreaterThan(10);
  expect(counts.some(({ checks }) => checks.length > 0)).toBe(true);
  expect(counts.filter(({ checks }) => checks.length > MOST)).toEqual([]);
});

test('gaps and questions together are at most two for each component', () => {
  expect(review.findings.length).toBeGreaterThan(0);
  expect(review.findings.length).toBeLessThanOrEqual(MOST * components.length);
});
