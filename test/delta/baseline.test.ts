/** A baseline: what is written, what is read, and what it makes of a later review. */
import { describe, expect, it } from 'vitest';

import { adopt } from '../../src/delta/adopt.ts';
import {
  adoptDesign,
  type Baseline,
  baselineText,
  entryFor,
  NOTHING,
  withDesigns,
} from '../../src/delta/baseline.ts';
import { baselineDiagnostics, knownAtAdoption } from '../../src/delta/known.ts';
import { placeIn, readBaseline } from '../../src/delta/read-baseline.ts';
import { reviewOf } from '../reviewed.ts';

const spec = (versioning: string, id = 'claims') => `parapet: 1
design: { id: ${id}, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  documents: { service: s3, account: prod, ${versioning}stores: [claim] }
data:
  claim: { classification: confidential }
`;
const FALSE = 'versioning: false, ';
const CHECK = 'data/bucket-versioning';

const adopted = (text: string, date = '2026-11-25') =>
  adoptDesign({ file: 'designs/a.yaml', review: reviewOf(text, date) }, null, 90);
const fileOf = (baseline: Baseline) => ({ path: '.parapet-baseline.json', text: baselineText(baseline) });
const stateOf = (text: string, date: string, entry = adopted(spec(FALSE))) => {
  const review = adopt(reviewOf(text, date), entry);
  return review.governance.adopted.find(({ check }) => check === CHECK);
};

it('is the same text for the same content, and reads back as it was', () => {
  const one = adopted(spec(FALSE));
  const other = { ...adopted(spec(FALSE, 'orders')), file: 'designs/b.yaml' };
  const shuffled = { ...one, findings: one.findings.toReversed() };
  const text = baselineText({ format: 1, designs: [one, other] });
  expect(baselineText({ format: 1, designs: [other, shuffled] })).toBe(text);
  const read = readBaseline({ path: 'b.json', text });
  expect(read.diagnostics).toEqual([]);
  expect(baselineText(read.value ?? NOTHING)).toBe(text);
  expect(text).toContain('"since": "2026-11-25",\n          "expires": "2027-02-23"');
});

it('knows a design by its file and its id, so that a copy is not known', () => {
  const baseline = withDesigns(NOTHING, [adopted(spec(FALSE))]);
  expect(entryFor(baseline, 'designs/a.yaml', 'claims')).not.toBeNull();
  expect(entryFor(baseline, 'designs/copy.yaml', 'claims')).toBeNull();
  expect(entryFor(baseline, 'designs/a.yaml', 'orders')).toBeNull();
});

it('keeps the days of what was known when it is adopted again', () => {
  const before = adopted(spec(FALSE), '2026-11-25');
  const again = adoptDesign({ file: 'designs/a.yaml', review: reviewOf(spec(''), '2027-01-01') }, before, 90);
  const known = again.findings.find(({ check }) => check === CHECK);
  expect(known).toMatchObject({ since: '2026-11-25', expires: '2027-02-23', kind: 'unstated' });
});

describe('laid over a review', () => {
  it.each<[string, string, string]>([
    ['known on the last day', '2027-02-23', 'known'],
    ['expired on the day after', '2027-02-24', 'expired'],
  ])('is %s', (_, date, state) => {
    expect(stateOf(spec(FALSE), date)).toMatchObject({ state });
  });

  it('is mended where nothing is open any more, and worse where a question turned into a gap', () => {
    expect(stateOf(spec('versioning: true, '), '2026-12-01')).toMatchObject({
      state: 'mended',
      finding: null,
    });
    expect(stateOf(spec(FALSE), '2026-12-01', adopted(spec('')))).toMatchObject({ state: 'worse' });
  });

  it('bears with what is known and with nothing else', () => {
    const review = adopt(reviewOf(spec(FALSE), '2026-12-01'), adopted(spec('versioning: true, ')));
    const known = knownAtAdoption(review);
    const open = review.findings.flatMap(({ subjects }) => subjects.map(({ fingerprint }) => fingerprint));
    expect(open.filter((fingerprint) => !known.has(fingerprint))).toHaveLength(1);
    expect([...known.values()][0]).toBe('known at adoption on 2026-11-25, borne with until 2027-02-23');
  });

  it('changes nothing that the board is told', () => {
    const plain = reviewOf(spec(FALSE), '2026-12-01');
    const { governance, ...rest } = adopt(plain, adopted(spec(FALSE)));
    expect(governance.adopted.length).toBeGreaterThan(5);
    expect({ ...rest, governance: { ...governance, adopted: [] } }).toEqual(plain);
  });

  it('asks to take out what is mended, at its line', () => {
    const entry = adopted(spec(FALSE));
    const file = fileOf({ format: 1, designs: [entry] });
    const review = adopt(reviewOf(spec('versioning: true, '), '2026-12-01'), entry);
    const [told, ...others] = baselineDiagnostics(review, file);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ code: 'baseline-mended', severity: 'error' });
    expect(told?.message).toBe(
      '1 finding of the baseline is open no longer: `data/bucket-versioning@components.documents`.',
    );
    const line = file.text.split('\n')[(told?.place?.line ?? 0) - 1];
    expect(line).toContain(review.governance.adopted.find(({ state }) => state === 'mended')?.fingerprint);
  });

  it('tells what has run out', () => {
    const entry = adopted(spec(FALSE));
    const review = adopt(reviewOf(spec(FALSE), '2027-03-01'), entry);
    const told = baselineDiagnostics(review, fileOf({ format: 1, designs: [entry] }));
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['baseline-expired', 'warning']]);
    expect(knownAtAdoption(review).size).toBe(0);
  });
});

describe('a file that is no baseline', () => {
  const finding = (more: object) =>
    JSON.stringify({
      format: 1,
      designs: [{ file: 'a', design: 'b', findings: [{ ...adopted(spec(FALSE)).findings[0], ...more }] }],
    });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'is no JSON'],
    ['null', 'null', 'has no list of `designs`'],
    [
      'another format',
      '{"format":2,"designs":[]}',
      'is of a format that this version of Parapet does not know',
    ],
    ['a design that is none', '{"format":1,"designs":[1]}', 'has a design that is no object'],
    ['a design without findings', '{"format":1,"designs":[{"file":"a","design":"b"}]}', 'without `file`'],
    ['another kind', finding({ kind: 'pass' }), 'has a finding without'],
    ['no fingerprint', finding({ fingerprint: 1 }), 'has a finding without'],
    ['no day', finding({ expires: '2027-02-30' }), 'has a day that is none: `2027-02-30`'],
    ['a day for ever', finding({ expires: '9999' }), 'has a day that is none: `9999`'],
    ['keys of the prototype', '{"__proto__":{"designs":[]},"format":1}', 'has no list of `designs`'],
  ])('is refused for %s', (_, text, message) => {
    const { value, diagnostics } = readBaseline({ path: 'b.json', text });
    expect(value).toBeNull();
    expect(diagnostics.map((one) => one.message).join('\n')).toContain(message);
  });

  it('points at the beginning where a fingerprint is nowhere', () => {
    expect(placeIn({ path: 'b.json', text: '{}' }, 'x')).toMatchObject({ line: 1, column: 1 });
  });
});
