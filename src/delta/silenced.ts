/**
 * Gaps that a change makes disappear without mending them: the statement is taken out, or the field is said not to apply.
 * Neither needs anybody's approval where it is written, so neither may let a gap pass.
 */
import type { Verdict } from '../review/assemble.ts';
import type { Result } from '../review/review.generated.ts';
import type { Place } from '../source/source-file.ts';

/** A gap that was there, and is talked about no longer. */
export interface Silenced {
  readonly check: string;
  /** Dotted path of the subject as it is now. */
  readonly on: string;
  /** As the gap had it. */
  readonly severity: Result['severity'];
  /** What was found then. */
  readonly said: string;
  readonly how: 'not stated' | 'not applicable';
  readonly place: Place | null;
}

/** Each of them, in the order of the checks. What the board is asked to rule out is a decision, which is judged as one. */
export function silencedGaps(before: Verdict | null, after: Verdict): Silenced[] {
  const gaps = new Map(
    (before?.checks ?? []).flatMap(({ results }) =>
      results
        .filter(({ outcome }) => outcome === 'gap' || outcome === 'accepted')
        .map((result) => [result.fingerprint, result] as const),
    ),
  );
  return after.checks.flatMap(({ id, results }) =>
    results.flatMap((now): Silenced[] => {
      const gap = gaps.get(now.fingerprint);
      const how = gap === undefined || isRuledOut(after, id, now) ? null : silenceOf(now);
      if (gap === undefined || how === null) return [];
      const { severity, says } = gap;
      const place = now.facts[0]?.place ?? now.subject.place;
      return [{ check: id, on: now.subject.path, severity, said: says, how, place }];
    }),
  );
}

function silenceOf({ outcome, basis }: Result): Silenced['how'] | null {
  if (outcome === 'unstated') return 'not stated';
  return outcome === 'not-applicable' && basis === 'not-applicable' ? 'not applicable' : null;
}

function isRuledOut({ governance }: Verdict, check: string, { subject }: Result): boolean {
  return governance.exclusions.some(
    (one) => one.check === check && (one.on ?? subject.path) === subject.path,
  );
}
