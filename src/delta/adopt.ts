/** Lays a baseline over a review: what is borne with until when, what has run out, what is mended. */
import type { Verdict } from '../review/assemble.ts';
import type { AdoptedFinding } from '../review/review.generated.ts';
import { daysBetween } from '../model/calendar.ts';
import { type AdoptedDesign, hasExpired } from './baseline.ts';
import { compare, pointsOf } from './compare.ts';

/**
 * The review with what was known at adoption in it. Nothing else of it changes: a gap is open for the board, whoever
 * knew of it, and the document says so beside what was known.
 */
export function adopt<V extends Verdict>(review: V, entry: AdoptedDesign): V {
  const adopted = compare(entry.findings, pointsOf(review)).flatMap(({ change, before, after }) => {
    if (before === null) return [];
    const { fingerprint, check, on, kind, severity, since, expires } = before;
    const has = after === null ? 'mended' : change === 'worse' ? 'worse' : null;
    const state: AdoptedFinding['state'] =
      has ?? (hasExpired(before, review.asOf.date) ? 'expired' : 'known');
    const finding = review.findings.find(({ subjects }) =>
      subjects.some((subject) => subject.fingerprint === fingerprint),
    );
    const daysLeft = daysBetween(review.asOf.date, expires);
    return [
      {
        fingerprint,
        check,
        on,
        kind,
        severity,
        since,
        expires,
        daysLeft,
        state,
        finding: finding?.number ?? null,
      },
    ];
  });
  return { ...review, governance: { ...review.governance, adopted } };
}
