/** What a design rests on is judged as of a day: current, soon to end, out of support, gone. */
import { expect, test } from 'vitest';

import { check } from '../../src/checks/assurance/nothing-ending.ts';
import { modelOf } from '../model-of.ts';

const model = modelOf(`parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
components:
  checkout: { service: lambda, account: prod, runtime: nodejs22.x }
  people: { service: custom, account: prod, class: abstracted, category: other, product: Amazon Cloud Directory }
`);

function said(asOf: string): string[] {
  return check
    .run(model, asOf)
    .map(({ verdict }) => `${verdict.outcome} ${verdict.severity}: ${verdict.says}`);
}

test('more than a year away', () => {
  expect(said('2026-01-01')[0]).toBe(
    'pass undefined: `checkout` rests on the runtime `nodejs22.x`, which is current until 2027-04-30.',
  );
});

test('within a year, within half a year, the day before', () => {
  expect(said('2026-06-01')[0]).toMatch(/^gap low: .*leaves standard support on 2027-04-30, in 333 days\.$/);
  expect(said('2026-11-25')[0]).toMatch(/^gap medium: .*in 156 days\.$/);
  expect(said('2027-04-29')[0]).toMatch(/^gap medium: .*on 2027-04-30, tomorrow\.$/);
});

test('from its day on', () => {
  expect(said('2027-04-30')[0]).toMatch(/^gap medium: .*is out of standard support since 2027-04-30\.$/);
});

test('closed today, gone later', () => {
  expect(said('2026-11-25')[1]).toMatch(
    /^gap medium: .*takes no new customers and ends on 2027-07-24, in 241 days\.$/,
  );
  expect(said('2027-07-24')[1]).toMatch(/^gap high: .*takes no new customers and ended on 2027-07-24\.$/);
});
