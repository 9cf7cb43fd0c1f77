/** What proves that tenants are kept apart. */
import { expect, it } from 'vitest';

import { tenancyProof } from '../../src/posture/tenancy-proof.ts';
import { modelOf } from '../model-of.ts';

function proof(tenancy: string, more = ''): string[] {
  const model = modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
data:
  order: { classification: confidential }
actors:
  buyer: { kind: person, trust: external }
components:
  orders: { service: dynamodb, account: prod, stores: [order], encryption: { key: own } }
  work: { service: lambda, account: prod, concurrency: 10 }
flows:
  buy: { from: buyer, to: work, carries: [order] }
keys:
  own: { kind: kms, account: prod }
${tenancy}
${more}`);
  return tenancyProof(model).map(({ where, kind, mechanism, enforced, tested, noisy }) =>
    [where.id, kind, ...[mechanism, enforced, tested, noisy].map(({ outcome }) => outcome)].join(' '),
  );
}

it('there is nothing to prove where tenants share nothing', () => {
  expect(proof('')).toEqual([]);
  expect(proof('tenancy: { model: siloed }')).toEqual([]);
});

it('asks every shared place: the store, what computes, the logs and the key', () => {
  expect(
    proof(
      'tenancy: { model: pooled }',
      'audit: { logs: { calls: { of: work, masks-personal-data: false } } }',
    ),
  ).toEqual([
    'orders store unstated not-applicable not-applicable not-applicable',
    'work compute unstated not-applicable not-applicable pass',
    'calls log gap not-applicable not-applicable not-applicable',
    'own key not-applicable not-applicable not-applicable not-applicable',
  ]);
});

it('a mechanism, its place, its test and a limit are proof; what enforces it elsewhere is tested with it', () => {
  const isolation = (more: string): string[] =>
    proof(
      `tenancy: { model: pooled, tenant-identifier: a claim of the token, isolation: { orders: { ${more} } } }`,
    );
  const whole =
    'model: pooled, by: The key of an item, enforced-at: work, tested: true, noisy-neighbour: On-demand, key-per-tenant: true';
  expect(isolation(whole)).toEqual([
    'orders store pass pass pass pass',
    'work compute pass pass pass pass',
    'own key pass not-applicable not-applicable not-applicable',
  ]);
  expect(isolation(whole.replace('tested: true', 'tested: false')).slice(0, 2)).toEqual([
    'orders store pass pass gap pass',
    'work compute pass pass gap pass',
  ]);
  expect(isolation(whole.replace('On-demand', 'none'))[0]).toBe('orders store pass pass pass gap');
  expect(isolation(whole.replace(', enforced-at: work', ''))[0]).toBe('orders store pass unstated pass pass');
});
