/**
 * What became of the open points of a design between two states of it, point by point and never by counting: one
 * mended and another made is one fixed and one new.
 */
import type { Verdict } from '../review/assemble.ts';
import type { Finding } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';

/** What became of a point. */
export type Change = 'new' | 'worse' | 'same' | 'better' | 'fixed';

/** An open finding on one subject, as far as it can be compared. */
export interface Point {
  readonly fingerprint: string;
  readonly check: string;
  /** Dotted path of the subject. */
  readonly on: string;
  readonly kind: Finding['kind'];
  readonly severity: Finding['severity'];
}

/** A point in both states; one of them is null where it is new or fixed. */
export interface Changed<Before extends Point = Point, After extends Point = Point> {
  readonly change: Change;
  readonly before: Before | null;
  readonly after: After | null;
}

const SEVERITIES = ['low', 'medium', 'high', 'critical'];

/** Every open point of a review. */
export function pointsOf({ findings }: Verdict): Point[] {
  return findings.flatMap(({ kind, subjects }) =>
    subjects.map(({ subject, check, fingerprint, severity }) => ({
      fingerprint,
      check,
      on: subject.path,
      kind,
      severity,
    })),
  );
}

/** What became of each point, by check and subject. */
export function compare<Before extends Point, After extends Point>(
  before: readonly Before[],
  after: readonly After[],
): Changed<Before, After>[] {
  const then = new Map(before.map((point) => [point.fingerprint, point]));
  const now = new Map(after.map((point) => [point.fingerprint, point]));
  const changed = [...new Set([...then.keys(), ...now.keys()])].map((fingerprint) =>
    changedOf(then.get(fingerprint) ?? null, now.get(fingerprint) ?? null),
  );
  return changed.toSorted((a, b) => byCodeUnit(nameOf(a), nameOf(b)) || byCodeUnit(printOf(a), printOf(b)));
}

function changedOf<Before extends Point, After extends Point>(
  before: Before | null,
  after: After | null,
): Changed<Before, After> {
  const change = before === null ? 'new' : after === null ? 'fixed' : changeOf(before, after);
  return { change, before, after };
}

/**
 * A question whose answer is a gap is worse, whatever it weighs. A gap that is no longer stated is not mended:
 * nobody knows more than before, and taking out a line must not look like progress.
 */
function changeOf(before: Point, after: Point): Change {
  if (before.kind === 'unstated' && after.kind !== 'unstated') return 'worse';
  if (before.kind !== 'unstated' && after.kind === 'unstated') return 'same';
  const step = SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity);
  return step > 0 ? 'worse' : step < 0 ? 'better' : 'same';
}

function nameOf({ before, after }: Changed): string {
  const point = after ?? before;
  return point === null ? '' : `${point.check}@${point.on}`;
}

function printOf({ before, after }: Changed): string {
  return (after ?? before)?.fingerprint ?? '';
}
