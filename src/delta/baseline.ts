/**
 * What was open when a team began to use Parapet on a design that was there before: known, not accepted by anybody,
 * and known only for a time. One file for a project, by design and file, sorted, so that its changes read well.
 */
import type { Verdict } from '../review/assemble.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { dateOf, epochOf } from '../model/calendar.ts';
import { type Point, pointsOf } from './compare.ts';

/** A point that was open at adoption. */
export interface Adopted extends Point {
  /** The day of adoption. */
  readonly since: string;
  /** The last day on which it is borne with. */
  readonly expires: string;
}

/** What is known of one design. */
export interface AdoptedDesign {
  /** The spec, from the folder of the baseline. */
  readonly file: string;
  /** The `design.id` that it had first, and behind a slash the environment, where it is one. */
  readonly design: string;
  readonly findings: readonly Adopted[];
}

/** A whole baseline. */
export interface Baseline {
  readonly format: 1;
  readonly designs: readonly AdoptedDesign[];
}

/** A review, and its spec as the baseline names it. */
export interface Named {
  readonly file: string;
  readonly review: Verdict;
}

/** Nothing is known. */
export const NOTHING: Baseline = { format: 1, designs: [] };

/**
 * Everything that is open in a design now. What was known before keeps the day since when it is known, and the day
 * until when it is borne with: adopting again is no way to put that off.
 */
export function adoptDesign(
  { file, review }: Named,
  before: AdoptedDesign | null,
  days: number,
): AdoptedDesign {
  const { date, epoch } = review.asOf;
  const known = new Map((before?.findings ?? []).map((one) => [one.fingerprint, one]));
  const expires = dateOf(Math.floor(epoch / DAY) * DAY + days * DAY);
  const findings = pointsOf(review).map((point): Adopted => {
    const old = known.get(point.fingerprint);
    return { ...point, since: old?.since ?? date, expires: old?.expires ?? expires };
  });
  return { file, design: systemOf(review), findings };
}

const DAY = 86_400;

/** The system that a review is about: an environment of a design is one of its own, and a new id makes no other. */
export function systemOf({ design: { firstId, firstEnvironment } }: Verdict): string {
  return firstEnvironment === null ? firstId : `${firstId}/${firstEnvironment}`;
}

/** The entry of a design. The file counts too: a copy of a design was adopted by nobody. */
export function entryFor({ designs }: Baseline, file: string, design: string): AdoptedDesign | null {
  return designs.find((one) => one.file === file && one.design === design) ?? null;
}

/** The baseline with entries put in, or in the place of those for the same design. */
export function withDesigns({ designs }: Baseline, entries: readonly AdoptedDesign[]): Baseline {
  const kept = designs.filter(
    ({ file, design }) => !entries.some((one) => one.file === file && one.design === design),
  );
  return { format: 1, designs: [...kept, ...entries] };
}

/** The baseline as a file: the same for the same content, whatever the order in which it came about. */
export function baselineText({ designs }: Baseline): string {
  const sorted = designs
    .map(({ file, design, findings }) => ({
      file,
      design,
      findings: findings
        .toSorted(
          (a, b) =>
            byCodeUnit(a.check, b.check) ||
            byCodeUnit(a.on, b.on) ||
            byCodeUnit(a.fingerprint, b.fingerprint),
        )
        .map(({ fingerprint, check, on, kind, severity, since, expires }) => ({
          fingerprint,
          check,
          on,
          kind,
          severity,
          since,
          expires,
        })),
    }))
    .filter(({ findings }) => findings.length > 0)
    .toSorted((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.design, b.design));
  return `${JSON.stringify({ format: 1, designs: sorted }, null, 2)}\n`;
}

/** Whether the days of a point have passed; a day that is none has. */
export function hasExpired({ expires }: Pick<Adopted, 'expires'>, asOf: string): boolean {
  return !(epochOf(expires) >= epochOf(asOf));
}
