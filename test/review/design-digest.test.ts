import { describe, expect, it } from 'vitest';

import { changedSince, signedDesign } from '../../src/review/design-digest.ts';

const design = {
  parapet: 1,
  design: { id: 'shop', title: 'Shop' },
  components: { orders: { service: 's3', stores: ['order', 'letter'] }, queue: { service: 'sqs' } },
  review: { 'risk-owner': 'R. Owner', 'sign-off': { iso: { role: 'Security', decision: 'pending' } } },
};

describe('signedDesign', () => {
  it('is the same whatever the order of the keys and the signatures', () => {
    const { components, ...rest } = design;
    const turned = {
      components: { queue: components.queue, orders: { stores: ['order', 'letter'], service: 's3' } },
      ...rest,
      review: { 'sign-off': { iso: { role: 'Security', decision: 'approved' } }, 'risk-owner': 'R. Owner' },
    };
    expect(signedDesign(turned)).toEqual(signedDesign(design));
    const { 'sign-off': _, ...review } = design.review;
    expect(signedDesign({ ...design, review })).toEqual(signedDesign(design));
  });

  it('is the same whether or not there is a review section for signatures alone', () => {
    const { review: _, ...rest } = design;
    expect(signedDesign({ ...rest, review: { 'sign-off': {} } })).toEqual(signedDesign(rest));
  });

  it('changes with every statement and with the order of a list', () => {
    const { digest } = signedDesign(design);
    const others = [
      { ...design, design: { ...design.design, title: 'Shop 2' } },
      {
        ...design,
        components: { ...design.components, orders: { service: 's3', stores: ['letter', 'order'] } },
      },
      { ...design, review: { ...design.review, 'risk-owner': 'Somebody' } },
    ];
    for (const other of others) expect(signedDesign(other).digest).not.toBe(digest);
  });

  it('covers each element by a short digest of its own', () => {
    const { covers } = signedDesign(design);
    expect(Object.keys(covers)).toEqual([
      'components.orders',
      'components.queue',
      'design.id',
      'design.title',
      'parapet',
      'review.risk-owner',
    ]);
    for (const short of Object.values(covers)) expect(short).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('changedSince', () => {
  it('tells from the record alone what was added, removed and changed', () => {
    const then = signedDesign(design).covers;
    const now = signedDesign({
      ...design,
      components: { orders: { service: 's3', stores: ['order'] }, stream: { service: 'kinesis' } },
    }).covers;
    expect(changedSince(then, now)).toEqual([
      { path: 'components.orders', change: 'changed' },
      { path: 'components.queue', change: 'removed' },
      { path: 'components.stream', change: 'added' },
    ]);
    expect(changedSince(then, then)).toEqual([]);
  });
});
