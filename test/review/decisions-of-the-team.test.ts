/** Exceptions, exclusions and assignments: what the team decided, applied to what was found. */
import { describe, expect, it } from 'vitest';

import { outcomeOf, reviewOf } from '../reviewed.ts';

const CHECK = 'data/bucket-versioning';

const spec = (review: string) => `parapet: 1
design: { id: claims, title: Claims intake, owner: { team: claims-team } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  documents: { service: s3, account: prod, versioning: false, stores: [claim], owner: archive-team }
  letters: { service: s3, account: prod, versioning: false, stores: [claim] }
  photos: { service: s3, account: prod, stores: [claim] }
  tapes: { service: s3, account: prod, versioning: true, stores: [claim] }
data:
  claim: { classification: confidential }
${review}`;

const exception = (extra: string) =>
  spec(`review:
  exceptions:
    old-letters: { check: ${CHECK}, on: components.letters, because: They are copies, owner: claims-team, approved-by: CISO, ${extra} }
`);

/** Outcome of the check for each subject. */
function outcomes(text: string, date?: string): Record<string, string> {
  const check = reviewOf(text, date).checks.find(({ id }) => id === CHECK);
  return Object.fromEntries((check?.results ?? []).map(({ subject, outcome }) => [subject.id, outcome]));
}

const codes = (text: string) =>
  outcomeOf(text).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const open = { documents: 'gap', letters: 'gap', photos: 'unstated', tapes: 'pass' };

it('changes nothing where nothing was decided', () => {
  expect(outcomes(spec(''))).toEqual(open);
});

describe('an exception', () => {
  const until = exception('expires: 2026-11-23');

  it('accepts its gap and no other', () => {
    expect(outcomes(until)).toEqual({ ...open, letters: 'accepted' });
    const { exceptions } = reviewOf(until).governance;
    expect(exceptions).toMatchObject([
      { id: 'old-letters', state: 'live', daysLeft: 0, on: 'components.letters' },
    ]);
  });

  it('is announced in its last 30 days, the last one included', () => {
    const soon = exception('expires: 2026-12-23');
    const said = (date: string) => outcomeOf(soon, date).diagnostics.map(({ message }) => message);
    expect(said('2026-11-22')).toEqual([]);
    expect(said('2026-11-23')).toEqual([
      `The exception \`old-letters\` ends in 30 days, on 2026-12-23; then \`${CHECK}\` on \`components.letters\` is an open gap again.`,
    ]);
    expect(said('2026-12-23')[0]).toContain('ends today');
  });

  it('is approved by somebody else than its owner', () => {
    const own = until.replace('approved-by: CISO', 'approved-by: " Claims-Team"');
    expect(codes(own)).toContain('error exception-approved-by-owner');
  });

  it('of a grave gap needs an approver, one of another gap does not', () => {
    const grave = until
      .replace(', approved-by: CISO', '')
      .replaceAll(CHECK, 'data/bucket-not-public')
      .replace('letters: { service: s3,', 'letters: { service: s3, block-public-access: false,');
    expect(codes(grave)).toContain('error exception-not-approved');
    expect(codes(until.replace(', approved-by: CISO', ''))).not.toContain('error exception-not-approved');
  });

  it('holds on its last day, and not on the next', () => {
    expect(outcomes(until, '2026-11-23')['letters']).toBe('accepted');
    expect(outcomes(until, '2026-11-24')['letters']).toBe('gap');
  });

  it('that has expired returns the design', () => {
    const review = reviewOf(until, '2026-11-24');
    expect(review.governance.exceptions).toMatchObject([{ state: 'expired', daysLeft: -1 }]);
    expect(review.decision.recommendation).toBe('return');
    expect(review.decision.because).toContain('1 expired exception');
  });

  it.each(['2027-02-30', '2027-04-31', 'tomorrow', '27-01-01'])(
    'until %s, which is no day, is a mistake',
    (day) => {
      expect(codes(exception(`expires: ${day}`))).toEqual([expect.stringMatching(/^error bad-/)]);
    },
  );

  it.each([
    ['the check does not ask about', 'data.claim'],
    ['passes', 'components.tapes'],
    ['is a question', 'components.photos'],
  ])('for what %s is a mistake', (_, on) => {
    const text = until.replace('components.letters', on);
    expect(codes(text)).toEqual(['error exception-matches-nothing']);
    expect(outcomeOf(text).review).toBeNull();
  });

  it('for what is not there is a mistake', () => {
    expect(codes(until.replace('components.letters', 'components.nothing'))).toEqual([
      'error unknown-reference',
    ]);
  });

  it('for an unknown check is a mistake, with what was probably meant', () => {
    const { diagnostics } = outcomeOf(until.replace(CHECK, 'data/bucket-version'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-check']);
    expect(diagnostics[0]?.hint).toContain(`Did you mean \`${CHECK}\``);
    expect(diagnostics[0]?.place).toMatchObject({ file: 'spec.yaml', line: 14 });
  });
});

describe('an exclusion', () => {
  const excluded = (on: string) =>
    spec(
      `review:\n  not-applicable:\n    copies: { check: ${CHECK}, ${on}because: The archive keeps every version }\n`,
    );

  it('takes away every result of its check', () => {
    expect(new Set(Object.values(outcomes(excluded(''))))).toEqual(new Set(['not-applicable']));
  });

  it('takes away its subject only, with the reason', () => {
    const text = excluded('on: components.photos, ');
    expect(outcomes(text)).toEqual({ ...open, photos: 'not-applicable' });
    const result = reviewOf(text)
      .checks.find(({ id }) => id === CHECK)
      ?.results.find(({ subject }) => subject.id === 'photos');
    expect(result?.reason).toBe('The archive keeps every version');
  });

  it('of an unknown check is a mistake', () => {
    expect(codes(excluded('').replace(CHECK, 'data/nothing-such'))).toEqual(['error unknown-check']);
  });

  it('of a subject that the check has not is a mistake', () => {
    expect(codes(excluded('on: data.claim, '))).toEqual(['error exclusion-matches-nothing']);
  });
});

describe('an assignment', () => {
  const assigned = (entries: string) => spec(`review:\n  assignments:\n${entries}`);
  const finding = (text: string, date?: string) =>
    reviewOf(text, date).findings.find(({ check, kind }) => check === CHECK && kind === 'gap');

  it('is not needed: the owner of the subject answers, else the team of the design', () => {
    expect(finding(spec(''))).toMatchObject({
      owner: 'archive-team',
      due: null,
      overdue: false,
      ticket: null,
    });
    expect(finding(spec('').replace(', owner: archive-team', ''))).toMatchObject({ owner: 'claims-team' });
  });

  it('names owner, day and ticket', () => {
    const text = assigned(`    a: { check: ${CHECK}, owner: storage, due: 2026-12-01, ticket: ST-9 }\n`);
    expect(finding(text)).toMatchObject({
      owner: 'storage',
      due: '2026-12-01',
      overdue: false,
      ticket: 'ST-9',
    });
  });

  it('is late from the day after', () => {
    const text = assigned(`    a: { check: ${CHECK}, owner: storage, due: 2026-12-01 }\n`);
    expect(finding(text, '2026-12-01')?.overdue).toBe(false);
    expect(finding(text, '2026-12-02')?.overdue).toBe(true);
  });

  it('of the subject goes before that of the whole check', () => {
    const text = assigned(
      `    a: { check: ${CHECK}, owner: storage }\n    b: { check: ${CHECK}, on: components.documents, owner: archive }\n`,
    );
    expect(finding(text)?.owner).toBe('archive');
  });

  it('of an unknown check is a mistake', () => {
    expect(codes(assigned('    a: { check: data/bucket-versionings, owner: storage }\n'))).toEqual([
      'error unknown-check',
    ]);
  });
});

it('reports every mistaken decision in one run', () => {
  const text = spec(`review:
  exceptions:
    a: { check: data/none, on: components.letters, because: B, owner: o, approved-by: c, expires: 2027-01-01 }
    b: { check: ${CHECK}, on: components.tapes, because: B, owner: o, approved-by: c, expires: 2027-01-01 }
  not-applicable:
    c: { check: data/none, because: B }
  assignments:
    d: { check: data/none, owner: o }
`);
  expect(outcomeOf(text).diagnostics.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
    '14 unknown-check',
    '15 exception-matches-nothing',
    '17 unknown-check',
    '19 unknown-check',
  ]);
});

it('marks open questions that are late', () => {
  const text = spec(`review:
  open-questions:
    late: { question: Who, owner: o, due: 2026-11-22 }
    today: { question: Who, owner: o, due: 2026-11-23 }
    undated: { question: Who, owner: o }
`);
  expect(reviewOf(text).governance.openQuestions.map(({ id, overdue }) => [id, overdue])).toEqual([
    ['late', true],
    ['today', false],
    ['undated', false],
  ]);
});
