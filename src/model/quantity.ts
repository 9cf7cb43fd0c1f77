/** Human units of the spec as numbers. The schema has checked their form before anything gets here. */

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Seconds in a duration: `30d` is 2,592,000. */
export function seconds(duration: string): number {
  const unit = duration.at(-1);
  const amount = Number(duration.slice(0, -1));
  return unit === 's' || unit === 'm' || unit === 'h' || unit === 'd' ? amount * SECONDS[unit] : Number.NaN;
}

/** Days in a duration; 36h is 1.5. */
export function days(duration: string): number {
  return seconds(duration) / SECONDS.d;
}

/** A percentage as a share of one: `99.9%` is 0.999. */
export function share(percentage: string): number {
  return Number(percentage.slice(0, -1)) / 100;
}
