/** Numbers of the command line. */
import { UsageError } from './usage-error.ts';

/** The value of an option that takes a whole number; null where it was not given. Throws `UsageError`. */
export function numberOf(option: string, least: number, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    const what = least === 0 ? 'no number' : `no number from ${least}`;
    throw new UsageError(`\`--${option} ${value}\` is ${what}.`, `For example \`--${option} ${least}\`.`);
  }
  return Number(value);
}
