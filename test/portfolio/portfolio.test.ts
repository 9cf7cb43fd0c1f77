import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import schema from '../../schemas/portfolio.schema.json' with { type: 'json' };
import { readText } from '../files.ts';
import { design, listed, portfolio } from './listed.ts';
import { portfolioOf } from '../../src/portfolio/portfolio-of.ts';

const caller = design('shop', {
  actors: '  ledger: { kind: system, trust: workforce }\n',
  flows: '  book: { from: api, to: ledger, carries: [entry], authentication: { method: mtls } }\n',
});
const callee = (method: string) =>
  design('ledger', {
    account: '444455556666',
    actors: '  webshop: { kind: system, trust: workforce, design: shop }\n',
    flows: `  take: { from: webshop, to: api, authentication: { method: ${method} } }\n`,
  });
const silent = design('ledger', { account: '444455556666' });

const kinds = (specs: Readonly<Record<string, string>>) =>
  portfolio(specs).findings.map(({ kind, says }) => `${kind}: ${says}`);

describe('flows between designs', () => {
  it('fit where both say the same', () => {
    const whole = portfolio({ 'shop.yaml': caller, 'ledger.yaml': callee('mtls') });
    expect(whole.findings).toEqual([]);
    expect(whole.flows).toMatchObject([{ from: 'shop', to: 'ledger', state: 'both', carries: ['entry'] }]);
    expect(whole.systems.map(({ id, calls, calledBy }) => [id, calls, calledBy])).toEqual([
      ['ledger', [], ['shop']],
      ['shop', ['ledger'], []],
    ]);
  });

  it('do not where the called one knows nothing of it', () => {
    const { findings } = portfolio({ 'shop.yaml': caller, 'ledger.yaml': silent });
    expect(findings).toMatchObject([
      {
        kind: 'unknown-to-callee',
        says: '`shop` calls `ledger` (`book`), and `ledger` knows nothing of it.',
        places: [{ system: 'shop', file: 'shop.yaml', line: 12, column: 3 }],
      },
    ]);
  });

  it('do not where the caller does not say that it calls', () => {
    expect(
      kinds({
        'shop.yaml': design('shop'),
        'ledger.yaml': callee('mtls').replace('444455556666', '111122224444'),
      }),
    ).toEqual(['unknown-to-caller: `ledger` is called by `shop` (`take`), and `shop` does not say so.']);
  });

  it('do not where they disagree on who proves what', () => {
    expect(kinds({ 'shop.yaml': caller, 'ledger.yaml': callee('iam') })).toEqual([
      'authentication-differs: `shop` says that it proves who it is to `ledger` by mtls; `ledger` expects iam.',
    ]);
  });

  it('take a person for a person, and a system of that name that is none of these for somebody else', () => {
    const person = caller.replace('kind: system', 'kind: person');
    expect(kinds({ 'shop.yaml': person, 'ledger.yaml': silent })).toEqual([]);
    expect(kinds({ 'shop.yaml': caller })).toEqual([]);
  });

  it('lead to and from a component that belongs to another design, too', () => {
    const bus = (of: string, flow: string) =>
      design(of, {
        more: `flows:\n  ${flow}\n`,
      }).replace('data:', `  bus: { service: eventbridge, account: prod, design: bus }\ndata:`);
    const shop = bus('shop', 'tell: { from: api, to: bus, authentication: { method: iam } }');
    const desk = bus('desk', 'hear: { from: bus, to: api, authentication: { method: iam } }');
    const own = (method: string) =>
      design('bus', {
        actors: '  shop: { kind: system, trust: workforce }\n  desk: { kind: system, trust: workforce }\n',
        flows: `  take: { from: shop, to: api, authentication: { method: ${method} } }\n  hand: { from: api, to: desk, authentication: { method: iam } }\n`,
      });
    expect(kinds({ 's.yaml': shop, 'd.yaml': desk, 'b.yaml': own('iam') })).toEqual([]);
    expect(kinds({ 's.yaml': shop, 'd.yaml': desk, 'b.yaml': own('mtls') })).toEqual([
      'authentication-differs: `shop` says that it proves who it is to `bus` by iam; `bus` expects mtls.',
    ]);
    expect(kinds({ 's.yaml': shop, 'b.yaml': design('bus') })).toEqual([
      'unknown-to-callee: `shop` calls `bus` (`tell`), and `bus` knows nothing of it.',
    ]);
    expect(kinds({ 'd.yaml': desk })).toEqual([
      'no-such-design: `desk` names the design `bus`, which none of these specs states.',
    ]);
    // Who owns the bus may say so of it; nothing calls itself.
    expect(kinds({ 'b.yaml': bus('bus', 'tell: { from: api, to: bus }') })).toEqual([]);
  });

  it('name a design that there is', () => {
    expect(kinds({ 'ledger.yaml': callee('mtls') })).toEqual([
      'no-such-design: `ledger` names the design `shop`, which none of these specs states.',
    ]);
  });
});

describe('what designs share', () => {
  const key = 'keys:\n  main: { kind: kms, account: prod, region: eu-west-1 }\n';

  it('is told with its uses', () => {
    const { accounts, keys, findings } = portfolio({
      'a.yaml': design('a', { more: key }),
      'b.yaml': design('b', { more: key }),
      'c.yaml': design('c', { account: '444455556666', more: key }),
    });
    expect(accounts).toMatchObject([{ id: '111122223333', clash: false }]);
    expect(accounts[0]?.systems.map(({ system }) => system)).toEqual(['a', 'b']);
    expect(keys.map(({ id }) => id)).toEqual(['111122223333/eu-west-1/main']);
    expect(findings).toEqual([]);
  });

  it('clashes where one account is said to be two things', () => {
    const other = design('b').replace('production', 'test');
    expect(kinds({ 'a.yaml': design('a'), 'b.yaml': other })).toEqual([
      'account-clash: The account 111122223333 is workload, production in `a`, workload, test in `b`.',
    ]);
  });

  it('is not the id of a design', () => {
    expect(kinds({ 'a.yaml': design('a'), 'copy.yaml': design('a') })).toEqual([
      'same-id: `a.yaml` and `copy.yaml` state one design, `a`; only the first is shown.',
    ]);
  });
});

it('lists decisions by the day on which they end', () => {
  const bucket = '  archive: { service: s3, account: prod, versioning: false, stores: [entry] }\n';
  const more = `review:
  exceptions:
    copies: { check: data/bucket-versioning, on: components.archive, because: Copies, owner: lee, approved-by: Jane Roe, expires: 2026-11-20 }
  open-questions:
    who: { question: Who calls?, owner: ann, due: 2026-12-01 }
`;
  const { due } = portfolio({ 'a.yaml': design('a', { more }).replace('data:\n', `${bucket}data:\n`) });
  expect(due.map(({ day, daysLeft, kind, id, owner }) => [day, daysLeft, kind, id, owner])).toEqual([
    ['2026-11-20', -5, 'exception', 'copies', 'lee'],
    ['2026-12-01', 6, 'question', 'who', 'ann'],
  ]);
});

it('is as its schema says, whatever the order of the specs', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const all = ['claims-intake', 'legacy-monolith', 'link-shortener'].map((name) =>
    listed(readText(`samples/${name}.yaml`), `samples/${name}.yaml`),
  );
  const around = {
    asOf: { date: '2026-11-25', epoch: 1_795_564_800, from: 'argument' as const },
    version: '1.2.3',
    notReviewed: [{ spec: 'bad.yaml', mistakes: 1, first: 'x' }],
  };
  const whole = portfolioOf(all, around);
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
  expect(portfolioOf(all.toReversed(), around)).toEqual(whole);
  expect(whole.systems.map(({ id, recommendation }) => [id, recommendation])).toEqual([
    ['legacy-monolith', 'return'],
    ['claims-intake', 'approve-with-conditions'],
    ['link-shortener', 'approve'],
  ]);
});
