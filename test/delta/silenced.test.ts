/** Gaps that a change makes disappear without mending them. */
import { expect, it } from 'vitest';

import { silencedGaps } from '../../src/delta/silenced.ts';
import { reviewOf } from '../reviewed.ts';

const spec = (a: string, more = '') => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  a: { service: s3, account: prod, ${a}stores: [claim] }
data:
  claim: { classification: confidential }
${more}`;

const GAP = spec('versioning: false, ');
const EXCEPTION =
  'review: { exceptions: { x: { check: data/bucket-versioning, on: components.a, because: Copies, owner: claims, expires: 2027-01-31 } } }\n';
const RULED_OUT =
  'review: { not-applicable: { x: { check: data/bucket-versioning, on: components.a, because: Copies } } }\n';
const NOT_APPLICABLE = 'not-applicable: { versioning: Rebuilt from the stream }, ';

const told = (before: string | null, after: string) =>
  silencedGaps(before === null ? null : reviewOf(before), reviewOf(after)).map(
    ({ check, on, severity, how, place }) => `${check}@${on} ${severity} ${how}:${place?.line ?? '?'}`,
  );

it('tells of statements that are taken out, and of fields that are said not to apply', () => {
  expect(told(GAP, spec(''))).toEqual(['data/bucket-versioning@components.a medium not stated:6']);
  expect(told(GAP, spec(NOT_APPLICABLE))).toEqual([
    'data/bucket-versioning@components.a medium not applicable:6',
  ]);
  const unknown =
    'unknown: { versioning: { owner: claims, due: 2027-01-31, question: "Are old objects kept?" } }, ';
  expect(told(GAP, spec(unknown))).toEqual(['data/bucket-versioning@components.a medium not stated:6']);
});

it('tells so of a gap that was accepted, too: its end would never come', () => {
  expect(told(spec('versioning: false, ', EXCEPTION), spec(''))).toHaveLength(1);
});

it('follows an element that is renamed meanwhile', () => {
  const renamed = spec('renamed-from: a, ').replace('  a:', '  c:');
  expect(told(GAP, renamed)).toEqual(['data/bucket-versioning@components.c medium not stated:6']);
});

it('is silent about what is mended, gone, was a question before, and about decisions, which are judged as such', () => {
  expect(told(GAP, GAP)).toEqual([]);
  expect(told(GAP, spec('versioning: true, '))).toEqual([]);
  expect(told(GAP, spec('').replace('  a:', '  other:'))).toEqual([]);
  expect(told(spec(''), spec(NOT_APPLICABLE))).toEqual([]);
  expect(told(null, spec(NOT_APPLICABLE))).toEqual([]);
  expect(told(GAP, spec('versioning: false, ', EXCEPTION))).toEqual([]);
  expect(told(GAP, spec('', RULED_OUT))).toEqual([]);
});
