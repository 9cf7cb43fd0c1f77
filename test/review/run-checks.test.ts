import { expect, it } from 'vitest';

import type { Check, Verdict } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.generated.ts';
import { answersOf } from '../../src/review/answers.ts';
import { fingerprintsOf } from '../../src/review/fingerprint.ts';
import { governanceOf } from '../../src/review/governance.ts';
import { traceOf } from '../../src/review/places.ts';
import { runChecks } from '../../src/review/run-checks.ts';
import { OWN_RULES } from '../../src/house/house.ts';
import { designOf } from '../model-of.ts';

const { document, model } = designOf(`parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333" }
`);
const [aCheck] = checks;
if (aCheck === undefined) throw new Error('there are checks');

function resultsOf(check: Partial<Check>): ReturnType<typeof runChecks>['results'][number] | undefined {
  const origin = { value: document.value, locate: document.locate.bind(document) };
  const trace = traceOf(origin);
  const governance = governanceOf(
    model,
    { checks: [], contradictions: [], exceptions: OWN_RULES },
    '2026-11-23',
    origin,
    trace,
  );
  return runChecks(
    { ...OWN_RULES, checks: [{ ...aCheck, ...check } as Check] },
    model,
    { asOf: '2026-11-23', governance, answers: answersOf(model) },
    trace,
    fingerprintsOf('claims', document.value),
  ).results[0];
}

const saying =
  (verdict: Partial<Verdict>): Check['run'] =>
  () => [
    {
      subject: model.design,
      verdict: { outcome: 'gap', says: 'So it is.', facts: [], ...verdict },
    },
  ];

it.each([
  ['gap', 'critical', 'critical'],
  ['gap', 'low', 'low'],
  ['unstated', 'critical', 'high'],
  ['unstated', 'high', 'medium'],
  ['unstated', 'medium', 'low'],
  ['unstated', 'low', 'low'],
] as const)('rates %s of a %s check as %s', (outcome, severity, expected) => {
  expect(resultsOf({ severity, run: saying({ outcome }) })?.results[0]?.severity).toBe(expected);
});

it('lets a verdict rate its own subject', () => {
  expect(resultsOf({ severity: 'low', run: saying({ severity: 'high' }) })?.results[0]?.severity).toBe(
    'high',
  );
});

it('says why there is nothing to examine, and only then', () => {
  expect(resultsOf({ run: () => [], whenNone: 'There is no bucket.' })?.whenNone).toBe('There is no bucket.');
  expect(resultsOf({ run: saying({}), whenNone: 'There is no bucket.' })?.whenNone).toBeNull();
});

it('gives the reason of what does not apply', () => {
  expect(resultsOf({ run: saying({ outcome: 'not-applicable' }) })?.results[0]?.reason).toBe('So it is.');
});
