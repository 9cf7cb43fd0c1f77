/** What `parapet init` asks and writes: a spec that is right at once, and stays right as decisions are made. */
import { describe, expect, test } from 'vitest';

import { askAll, UNASKED } from '../../src/cli/questions.ts';
import { type Beginning, KINDS, starterSpec } from '../../src/cli/starter-spec.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';

/** Asks from a list of answers, and keeps the questions. */
function script(answers: readonly string[]): { ask: (question: string) => Promise<string>; asked: string[] } {
  const asked: string[] = [];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1] ?? '');
  };
  return { ask, asked };
}

test('five questions are asked', async () => {
  const { ask, asked } = script(['Orders', 'shop', '222233334444', 'us-east-1', 'data']);
  expect(await askAll(ask)).toEqual({
    title: 'Orders',
    team: 'shop',
    account: '222233334444',
    region: 'us-east-1',
    kind: 'data',
  });
  expect(asked).toHaveLength(5);
});

test('no answer means the usual one', async () => {
  expect(await askAll(script([]).ask)).toEqual(UNASKED);
});

test('what cannot be used is asked again, with why', async () => {
  const { ask, asked } = script([
    'a\u0007b',
    'Orders',
    'shop',
    '1234',
    '222233334444',
    'Dublin',
    'eu-west-1',
    'big',
    'data',
  ]);
  expect((await askAll(ask)).account).toBe('222233334444');
  expect(asked[1]).toMatch(/^Write letters/);
  expect(asked[4]).toMatch(/^An account id has twelve digits\. AWS account id/);
  expect(asked[6]).toMatch(/^A Region is written/);
  expect(asked[8]).toMatch(/^Write one of web, serverless, data\./);
});

describe.each(KINDS)('a %s system', (kind) => {
  const text = starterSpec({ ...UNASKED, kind });

  test('is right as it is written', () => {
    expect(outcomeOf(text).diagnostics).toEqual([]);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./design-spec.schema.json');
  });

  test('the first check asks for what is forgotten, in every area of the article', () => {
    const asked = reviewOf(text)
      .checks.filter(({ results }) => results.some(({ outcome }) => outcome === 'unstated'))
      .map(({ area }) => area);
    for (const area of [
      'accounts',
      'data',
      'identity',
      'tenancy',
      'logging',
      'alerts',
      'resilience',
      'assurance',
    ])
      expect(asked, area).toContain(area);
  });

  test('the first check asks once for what has one answer, the gravest first', () => {
    const asked = reviewOf(text).findings;
    expect(asked.length).toBeLessThanOrEqual(32);
    const ranks = asked.map(({ severity }) => ['critical', 'high', 'medium', 'low'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const ofAccounts = asked.filter(({ subjects }) =>
      subjects.every(({ subject }) => subject.path.startsWith('accounts.')),
    );
    expect(ofAccounts.length).toBeLessThanOrEqual(1);
  });

  test('is right when every comment that is a field is taken in, and more is answered', () => {
    const decided = text.replaceAll(/^( *)# ((?: {2})*[a-z][a-z-]*:.*)$/gm, '$1$2');
    expect(decided.split('\n').filter((line) => /^ *# /.test(line)).length).toBeLessThan(25);
    const { review, diagnostics } = outcomeOf(
      decided.replace(/^yaml-language-server/m, '# yaml-language-server'),
    );
    expect(diagnostics).toEqual([]);
    expect(passed(review?.checks ?? [])).toBeGreaterThan(passed(reviewOf(text).checks));
  });
});

function passed(checks: readonly { readonly results: readonly { readonly outcome: string }[] }[]): number {
  return checks.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'pass').length;
}

test.each([
  ['Ordering (new): "2.0" #1', 'ordering-new-2-0-1'],
  ['3D models', 'd-models'],
  ['注文', 'system'],
  ['Bestellungen für Ärzte', 'bestellungen-fur-arzte'],
  ['${x} {{y}} `z` \\', 'x-y-z'],
])('the title %s is kept as it is', (title, id) => {
  const beginning: Beginning = { ...UNASKED, title, team: title };
  const { review, diagnostics } = outcomeOf(starterSpec(beginning));
  expect(diagnostics).toEqual([]);
  expect(review?.design).toMatchObject({ title, id });
});
