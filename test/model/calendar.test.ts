import { expect, it } from 'vitest';

import { dateOf, daysBetween, epochOf } from '../../src/model/calendar.ts';

it.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-24', 1],
  ['2026-03-01', '2026-02-28', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
])('from %s to %s it is %i days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'soon', ''])(
  '%j is no day',
  (text) => {
    expect(epochOf(text)).toBeNaN();
    expect(daysBetween('2026-01-01', text) >= 0).toBe(false);
  },
);

it('goes to seconds and back', () => {
  expect(epochOf('1970-01-02')).toBe(86_400);
  expect(dateOf(epochOf('2028-02-29'))).toBe('2028-02-29');
  expect(dateOf(Number.NaN)).toBe('');
});
