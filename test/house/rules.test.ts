/** What a rule finds, what it says about it, and what packs decide about a review. */
import { describe, expect, it } from 'vitest';

import { specSchema } from '../../src/spec/schema.generated.ts';
import { subjectKinds } from '../../src/house/subjects.ts';
import { testPack } from '../../src/house/run-fixture.ts';
import { readPack } from '../../src/house/read-pack.ts';
import type { House } from '../../src/house/house.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { readDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
import { filesBelow, readText } from '../files.ts';
import { modelOf } from '../model-of.ts';
import { houseOf, packWith } from './house-of.ts';

const SPEC = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", environment: production, regions: [eu-west-1] }
components:
  orders: { service: s3, account: prod, owner: shop, encryption: { key: order }, versioning: true }
  invoices: { service: s3, account: prod, owner: x, encryption: { managed: none } }
  visits: { service: dynamodb, account: prod }
keys:
  order: { kind: kms, account: prod }
`;

/** What a rule says of the components of the spec, by outcome. */
function said(more: string, spec = SPEC): readonly string[] {
  const check = houseOf(packWith(more)).checks.find(({ id }) => id === 'house/strict-rule');
  const results = check?.run(modelOf(spec), '2026-11-23') ?? [];
  return results.map(({ verdict }) => `${verdict.outcome} ${verdict.facts.join(' ')} ${verdict.says}`);
}

function reviewed(house: House, text = SPEC): { review: Review | null; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = readDesign({ path: 'spec.yaml', text });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  const asOf = { date: '2026-11-23', epoch: 1_795_392_000, from: 'argument' as const };
  const outcome = reviewDesign(value, asOf, '1.2.3', house);
  return { review: outcome.value, diagnostics: outcome.diagnostics };
}

describe('what a rule finds', () => {
  it('asks for what is not stated, and finds what is stated wrongly', () => {
    expect(said('expect: { required: [owner], properties: { owner: { minLength: 2 } } }')).toEqual([
      'pass /components/orders/owner `orders` states `owner: shop`, in keeping with `house/strict-rule`.',
      'gap /components/invoices/owner `invoices` states `owner: x`, which must have at least 2 characters.',
      'unstated /components/visits/owner `visits` does not state `owner`.',
    ]);
  });

  it('holds silence against a design where the pack says so', () => {
    expect(
      said(
        'absent: gap\nwhere: { properties: { service: { const: dynamodb } } }\nexpect: { required: [owner] }',
      ),
    ).toEqual(['gap /components/visits/owner `visits` does not state `owner`.']);
  });

  it('says what is inside of fields, and what must not be', () => {
    const rule =
      'expect: { not: { required: [encryption], properties: { encryption: { properties: { managed: { const: none } }, required: [managed] } } } }';
    expect(said(rule)).toEqual([
      'pass /components/orders/encryption `orders` states `encryption`, in keeping with `house/strict-rule`.',
      'gap /components/invoices/encryption `invoices` states `encryption`, which must not be.',
      'pass /components/visits `visits` states nothing that `house/strict-rule` is against.',
    ]);
  });

  it('takes one of several ways, and asks where one of them needs only words', () => {
    const rule =
      'expect: { anyOf: [{ required: [versioning], properties: { versioning: { const: true } } }, { required: [encryption], properties: { encryption: { required: [key] } } }] }';
    expect(said(rule)).toEqual([
      'pass /components/orders/versioning /components/orders/encryption `orders` states `versioning: true` and `encryption`, in keeping with `house/strict-rule`.',
      'unstated /components/invoices/versioning /components/invoices/encryption/key `invoices` does not state `versioning`, and does not state `encryption.key`.',
      'unstated /components/visits/versioning /components/visits/encryption `visits` does not state `versioning`, and does not state `encryption`.',
    ]);
  });

  it('leads from a derived fact to the field that decides it', () => {
    const spec = SPEC.replace(
      'visits: { service: dynamodb, account: prod }',
      'door: { service: load-balancer, account: prod, scheme: internet-facing }',
    );
    const rule =
      'where: { properties: { internet-facing: { const: true } } }\nexpect: { properties: { internet-facing: { const: false } } }';
    expect(said(rule, spec)).toEqual([
      'gap /components/door/scheme `door` has `internet-facing: true` instead of `false`.',
    ]);
  });

  it.each([
    [
      '{ properties: { service: { enum: [s3] } } }',
      '`visits` states `service: dynamodb`, which is none of `s3`.',
    ],
    [
      '{ properties: { owner: { pattern: "^y" } } }',
      '`invoices` states `owner: x`, which has not the form `^y`.',
    ],
    ['{ maxProperties: 2 }', '`orders` states more than 2 fields.'],
    [
      '{ properties: { service: { type: boolean } } }',
      '`orders` states `service: s3`, which is of another kind than `boolean`.',
    ],
  ])('%s', (expectation, sentence) => {
    expect(said(`expect: ${expectation}`).join('\n')).toContain(sentence);
  });
});

describe('the findings of a pack', () => {
  const house = houseOf(packWith('expect: { required: [owner], properties: { owner: { minLength: 2 } } }'));

  it('are numbered, fingerprinted and traced as all others, and name their pack', () => {
    const { review } = reviewed(house);
    const finding = review?.findings.find(
      ({ check, kind }) => check === 'house/strict-rule' && kind === 'gap',
    );
    expect(finding).toMatchObject({
      severity: 'high',
      title: 'It goes wrong',
      subjects: [
        { key: 'house/strict-rule@components.invoices', facts: [{ value: 'x', place: { line: 7 } }] },
      ],
    });
    expect(finding?.number).toMatch(/^F-\d\d$/);
    expect(finding?.subjects[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(review?.checks.find(({ id }) => id === 'house/strict-rule')?.pack).toBe('strict 1.2.0');
    expect(review?.house.sources).toMatchObject([
      {
        id: 'strict',
        version: '1.2.0',
        path: 'pack-1.yaml',
        rules: 1,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('can be accepted by an exception', () => {
    const exception = `review: { exceptions: { old: { check: house/strict-rule, on: components.invoices, because: It ends., owner: shop, approved-by: board, expires: 2027-01-01 } } }\n`;
    const { review, diagnostics } = reviewed(house, SPEC + exception);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(review?.governance.exceptions).toMatchObject([{ id: 'old', state: 'live' }]);
  });
});

describe('what a pack decides', () => {
  const deciding = (settings: string): House =>
    houseOf(`parapet-rules: 1\npack: { id: board, version: "1", title: Board }\nsettings: ${settings}\n`);
  const exception = (owner: string, expires: string): string =>
    `review: { exceptions: { old: { check: data/encrypted-at-rest, on: components.invoices, because: It ends., owner: ${owner}, approved-by: board, expires: ${expires} } } }\n`;
  const found = (house: House, text: string): readonly string[] =>
    reviewed(house, text).diagnostics.flatMap(({ severity, code, hint }) =>
      severity === 'error' ? `${code}: ${hint}` : [],
    );

  it('weighs a check', () => {
    const { review } = reviewed(deciding('{ severities: { data/encrypted-at-rest: low } }'));
    const check = review?.checks.find(({ id }) => id === 'data/encrypted-at-rest');
    expect(check?.severity).toBe('low');
    expect(check?.results.map(({ severity }) => severity)).toEqual(['low', 'low', 'low']);
    expect(review?.house.severities).toEqual([
      { check: 'data/encrypted-at-rest', severity: 'low', by: 'board 1' },
    ]);
  });

  it('does not ask a check, and says why', () => {
    const { review } = reviewed(deciding('{ off: { data/encrypted-at-rest: Disks are in a vault. } }'));
    const check = review?.checks.find(({ id }) => id === 'data/encrypted-at-rest');
    expect(check?.results.map(({ outcome, reason }) => [outcome, reason])).toEqual(
      Array.from({ length: 3 }, () => ['not-applicable', 'Not asked by board 1: Disks are in a vault.']),
    );
    expect(review?.findings.some(({ check: id }) => id === 'data/encrypted-at-rest')).toBe(false);
  });

  it('bounds how long exceptions hold', () => {
    const house = deciding('{ exceptions: { longest: 30d } }');
    expect(found(house, SPEC + exception('shop', '2026-12-23'))).toEqual([]);
    expect(found(house, SPEC + exception('shop', '2026-12-24'))).toEqual([
      'exception-too-long: Write an `expires` of 2026-12-23 or earlier, and review the exception then.',
    ]);
  });

  it('lets owners approve their own exceptions, or does not', () => {
    const text = SPEC + exception('board', '2026-12-24');
    expect(found(deciding('{ exceptions: { self-approval: true } }'), text)).toEqual([]);
    expect(found(deciding('{ exceptions: { self-approval: false } }'), text)).toHaveLength(1);
  });

  it('sets the rule of the recommendation', () => {
    const { review } = reviewed(deciding('{ verdict: { return: { answered-below: 1, high-gaps: 50 } } }'));
    expect(review?.decision.rule[0]).toContain(
      'more than 49 open high gaps, or fewer than 1 % of the questions',
    );
    expect(review?.decision.rule.at(-1)).toBe('The limits are those of board 1.');
  });

  it('names who reviews a change', () => {
    const { review } = reviewed(deciding('{ review-levels: { new-account: platform } }'));
    expect(review?.house.reviewLevels).toEqual([
      { trigger: 'new-account', level: 'platform', by: 'board 1' },
    ]);
  });
});

describe('the packs of the samples', () => {
  it.each(filesBelow('samples/packs', '.yaml'))('%s holds', (path) => {
    const { value, diagnostics } = readPack({ path, text: readText(path) });
    if (value === null) throw new Error(JSON.stringify(diagnostics, null, 2));
    const tests = testPack(value);
    expect(tests.length).toBeGreaterThan(0);
    expect(
      tests.filter(
        ({ differences, lacks, notes, diagnostics: wrong }) =>
          differences.length + lacks.length + notes.length + wrong.length > 0,
      ),
    ).toEqual([]);
  });

  it('fit together', () => {
    expect(houseOf(...filesBelow('samples/packs', '.yaml').map(readText)).sources).toHaveLength(2);
  });
});

describe('derived facts', () => {
  const stated = new Set(JSON.stringify(specSchema).match(/"[a-z0-9-]+"(?=:\{"description)/g));

  it('have names that no field of a spec has', () => {
    const names = Object.values(subjectKinds).flatMap(({ derived }) => derived.map(({ name }) => name));
    expect(names.filter((name) => stated.has(`"${name}"`))).toEqual([]);
    expect(names.length).toBeGreaterThan(15);
  });

  it('are documented, one and all', () => {
    const page = readText('docs/rules.md');
    for (const [kind, { derived }] of Object.entries(subjectKinds)) {
      expect(page).toContain(`\`${kind}\``);
      for (const { name, says } of derived) expect(page).toContain(`| \`${kind}\` | \`${name}\` | ${says} |`);
    }
  });
});
