/** Notes on what changed: each has its evidence, belongs to something a design can use, and is shown where it does. */
import { expect, test } from 'vitest';

import { claims } from '../../scripts/generate/article-coverage.mjs';
import { changes } from '../../src/aws/changes/all.ts';
import { services } from '../../src/aws/services/index.generated.ts';
import { topics } from '../../src/aws/topics.ts';
import { readText } from '../files.ts';
import { reviewOf } from '../reviewed.ts';

test('each stands beside a page on which it was found, and settles claims that there are', () => {
  const known = new Set(claims.map(({ id }) => id));
  const wrong = changes.filter(
    (change) =>
      change.sources.length === 0 ||
      change.sources.some(({ verified }) => !verified) ||
      change.claims.length === 0 ||
      change.claims.some((claim) => !known.has(claim)) ||
      (change.since !== null && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(change.since)),
  );
  expect(wrong.map(({ once }) => once)).toEqual([]);
});

test('each is one or two whole sentences, and never says that something is unsupported for ever', () => {
  for (const { once, now } of changes) {
    expect(once).toMatch(/^[A-Z0-9].*\.$/);
    expect(now).toMatch(/^[A-Z0-9].*\.$/);
    expect(now.length).toBeLessThanOrEqual(220);
    expect(now).not.toMatch(/AWS does not support/);
  }
});

test('every topic is a service or has a name, and every topic has something to say', () => {
  const names = new Set([...services.map(({ id }) => id), ...topics.map(({ id }) => id)]);
  expect(changes.map(({ topic }) => topic).filter((topic) => !names.has(topic))).toEqual([]);
  const said = new Set(changes.map(({ topic }) => topic));
  expect(topics.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
});

test('a claim that was changed since the article, or wrong in it, is told to readers', () => {
  const told = new Set(changes.flatMap((change) => change.claims));
  const untold = claims
    .filter(({ from, status }) => from === 'article' && /^(?:changed|wrong then)/.test(status))
    .map(({ id }) => id)
    .filter((id) => !told.has(id) && !Object.hasOwn(TOLD_ELSEWHERE, id));
  expect(untold).toEqual([]);
});

/** Claims whose fact a check tells in its own words. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  'WA-01': 'assurance/well-architected-complete asks for all six pillars',
  'KMS-02': 'compute/hosts-entered-without-ports',
  'KMS-03': 'assurance/nothing-ending knows that Elastic Transcoder is gone',
};

test('a review has notes only on what its design uses', () => {
  const { changes: shown } = reviewOf(readText('samples/link-shortener.yaml'));
  const ids = shown.map(({ topic }) => topic);
  expect(ids).toContain('lambda');
  expect(ids).toContain('waf');
  expect(ids).not.toContain('nat-gateway');
  expect(ids).not.toContain('cloudhsm');
  expect(shown.filter(({ on, notes }) => on.length === 0 || notes.length === 0)).toEqual([]);
});
