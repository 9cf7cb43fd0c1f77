/** Days of the calendar as plain numbers; no clock, no time zone. */

const DAY = 86_400_000;

/** Whole days from one date (YYYY-MM-DD) to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((epochOf(to) - epochOf(from)) / (DAY / 1000));
}

/** Seconds from 1970 to the start of a day, UTC; NaN for what is no date (30 February), so that comparisons fail. */
export function epochOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  const time = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN);
  return dateOf(time / 1000) === date ? time / 1000 : Number.NaN;
}

/** The day (YYYY-MM-DD, UTC) of a moment in seconds since 1970; empty for NaN. */
export function dateOf(epoch: number): string {
  return Number.isFinite(epoch) ? new Date(epoch * 1000).toISOString().slice(0, 10) : '';
}
