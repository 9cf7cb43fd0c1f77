/** Stated, unknown, not applicable, and what AWS does by itself: four answers, and silence. */
import { describe, expect, it } from 'vitest';

import type { Result } from '../../src/review/review.generated.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';

const spec = (bucket: string, rest = '') => `parapet: 1
design:
  id: claims
  title: Claims intake
  owner: { team: claims-team }
  assumptions:
    idp: Staff sign in with a second factor.
    vendor: { text: The vendor signs its images., owner: platform-team, validate-by: 2026-11-20 }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  documents:
    service: s3
    account: prod
    stores: [claim]
    ${bucket}
data:
  claim: { classification: confidential }
${rest}`;

const UNKNOWN = 'unknown: { versioning: { owner: archive-team, due: 2026-12-01 } }';

function resultOf(text: string, check: string): Result {
  const [result] = reviewOf(text).checks.find(({ id }) => id === check)?.results ?? [];
  if (result === undefined) throw new Error(`${check} examines nothing`);
  return result;
}

function messages(text: string): readonly string[] {
  return outcomeOf(text).diagnostics.map(({ code, message, hint }) =>
    `${code}: ${message} ${hint ?? ''}`.trim(),
  );
}

describe('what nobody knows yet', () => {
  it('is no pass and no gap, and an open question of its own', () => {
    const review = reviewOf(spec(UNKNOWN));
    expect(resultOf(spec(UNKNOWN), 'data/bucket-versioning')).toMatchObject({
      outcome: 'unstated',
      basis: 'unknown',
    });
    expect(review.governance.openQuestions).toMatchObject([
      {
        about: 'components.documents.versioning',
        question: 'What is `versioning` of `components.documents`?',
        owner: 'archive-team',
        due: '2026-12-01',
        overdue: false,
      },
    ]);
  });

  it('is due from whoever took it on', () => {
    const finding = reviewOf(spec(UNKNOWN)).findings.find(({ check }) => check === 'data/bucket-versioning');
    expect(finding).toMatchObject({ kind: 'unstated', owner: 'archive-team', due: '2026-12-01' });
  });

  it('is overdue once its day has passed', () => {
    expect(reviewOf(spec(UNKNOWN), '2026-12-02').governance.openQuestions).toMatchObject([{ overdue: true }]);
  });

  it('says nothing of another field', () => {
    expect(resultOf(spec(UNKNOWN), 'data/bucket-tls-only')).toMatchObject({ basis: 'silent' });
  });

  it('cannot be stated at the same time, and must be a field of the service', () => {
    const twice = spec(`versioning: true\n    ${UNKNOWN}`);
    expect(messages(twice)).toEqual([
      'answered-twice: `versioning` of `components.documents` is written, and what stands here says that it is not. Remove one of the two.',
    ]);
    expect(messages(spec('unknown: { versionig: { owner: archive-team, due: 2026-12-01 } }'))).toEqual([
      'unknown-reference: `components.documents` has no field `versionig`. Did you mean `versioning`?',
    ]);
    expect(messages(spec('not-applicable: { backups.retentoin: Copied elsewhere }'))).toEqual([
      'unknown-reference: `backups` of `components.documents` has no field `retentoin`. Did you mean `backups.retention`?',
    ]);
  });

  it('has an owner and a day', () => {
    expect(messages(spec('unknown: { versioning: { owner: archive-team } }'))[0]).toContain(
      '`components.documents.unknown.versioning` has no `due`',
    );
  });
});

describe('what does not apply', () => {
  it('is taken out with its reason', () => {
    const text = spec('not-applicable: { versioning: Every object is written once }');
    expect(resultOf(text, 'data/bucket-versioning')).toMatchObject({
      outcome: 'not-applicable',
      basis: 'not-applicable',
      reason: 'Every object is written once',
    });
  });
});

describe('what AWS does by itself', () => {
  it('is an answer, told with the day since which it is so', () => {
    expect(resultOf(spec('versioning: true'), 'data/bucket-not-public')).toMatchObject({
      outcome: 'pass',
      basis: 'aws-default',
    });
    expect(
      reviewOf(spec('versioning: true')).governance.defaults.map(({ field, since }) => `${field} ${since}`),
    ).toEqual([
      'components.documents.block-public-access 2023-04',
      'components.documents.encryption 2023-01-05',
      'components.documents.object-ownership 2023-04',
    ]);
  });

  it('gives way to what is stated', () => {
    const text = spec('block-public-access: false');
    expect(resultOf(text, 'data/bucket-not-public')).toMatchObject({ outcome: 'gap', basis: 'stated' });
  });
});

it('the kinds of facts add up to all of them', () => {
  const text = spec(`not-applicable: { tls-only: Reached inside the Region only }\n    ${UNKNOWN}`);
  const { facts } = reviewOf(text).counts;
  const { all, stated, awsDefault, unknown, notApplicable, silent } = facts;
  expect(stated + awsDefault + unknown + notApplicable + silent).toBe(all);
  expect({ awsDefault, unknown, notApplicable }).toEqual({ awsDefault: 3, unknown: 1, notApplicable: 1 });
  expect(facts.says).toBe(
    `${stated} of ${all} facts stated, 3 AWS defaults, 1 unknown, 1 not applicable, ${silent} not stated`,
  );
});

it('an assumption may have somebody who makes sure of it', () => {
  expect(reviewOf(spec('versioning: true')).design.assumptions).toMatchObject([
    { id: 'idp', owner: null, due: null, overdue: false },
    {
      id: 'vendor',
      text: 'The vendor signs its images.',
      owner: 'platform-team',
      due: '2026-11-20',
      overdue: true,
    },
  ]);
});
