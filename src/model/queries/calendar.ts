/** Days between two dates of the spec, counted without a clock or a time zone. */

const DAY = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
