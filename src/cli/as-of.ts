/**
 * The day as of which expiry and lateness are judged. A gate must notice what expired today, so `check` takes
 * the clock; a document must come out the same tomorrow, so `build` never does so silently.
 */
import { dateOf, epochOf } from '../model/calendar.ts';
import type { AsOf } from '../review/assemble.ts';
import { UsageError } from './usage-error.ts';

/** The value of `--as-of`, checked. Throws `UsageError`. */
export function asOfArgument(value: string | undefined): AsOf | null {
  if (value === undefined) return null;
  const epoch = epochOf(value);
  if (Number.isNaN(epoch))
    throw new UsageError(`\`--as-of ${value}\` is not a date.`, 'Write a date such as `--as-of 2026-11-23`.');
  return { date: value, epoch, from: 'argument' };
}

/** Today, UTC. */
export function today(now: number): AsOf {
  const date = dateOf(Math.floor(now / 1000));
  return { date, epoch: epochOf(date), from: 'today' };
}

/**
 * The day for a document: `SOURCE_DATE_EPOCH`, the last commit of any of its files, the design's own date. Throws
 * `UsageError` if there is none of them.
 */
export async function documentDay(files: readonly string[], stated: string | undefined): Promise<AsOf> {
  const variable = process.env['SOURCE_DATE_EPOCH'];
  if (variable !== undefined && variable !== '') {
    const epoch = Number(variable);
    if (!Number.isSafeInteger(epoch) || epoch < 0) {
      throw new UsageError(
        'SOURCE_DATE_EPOCH is not a number of seconds.',
        'Set it to seconds since 1970, or unset it.',
      );
    }
    return { date: dateOf(epoch), epoch, from: 'source-date-epoch' };
  }
  const { commitTime } = await import('../host/commit-time.ts');
  const committed = await commitTime(files);
  if (committed !== null) return { date: dateOf(committed), epoch: committed, from: 'commit' };
  if (stated !== undefined) {
    const epoch = epochOf(stated);
    if (!Number.isNaN(epoch)) return { date: stated, epoch, from: 'design' };
  }
  throw new UsageError(
    'There is no date for the document: the spec is not committed and `design.date` is not stated.',
    'Write `date: 2026-11-23` under `design`, or pass `--as-of 2026-11-23`.',
  );
}
