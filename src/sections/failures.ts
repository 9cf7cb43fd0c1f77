/** What stops, degrades and survives when one thing fails, and what published service levels promise together. */
import type { Availability, Failure } from '../review/review.generated.ts';
import { type Mark, verdictMark } from './mark.ts';
import { mostCited } from './profile.ts';
import { anchorOf, type Link, type References } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, count, spoken } from './wording.ts';

interface FailureRow {
  readonly anchor: string;
  readonly number: string;
  readonly subject: string;
  readonly kind: string;
  readonly stops: string;
  readonly degrades: string;
  readonly survives: string;
  readonly rto: Mark;
  readonly rpo: Mark;
  readonly says: string;
}

interface AvailabilityRow {
  readonly flow: Link;
  readonly percent: string;
  readonly minutes: string;
  readonly target: Mark;
  readonly weakest: string;
  readonly leftOut: string;
}

export interface FailuresView {
  readonly objectives: string;
  readonly rows: readonly FailureRow[];
  readonly further: string | null;
  readonly harmless: string | null;
  readonly availability: readonly AvailabilityRow[];
  readonly target: string | null;
}

export interface FailureDetailsView {
  readonly rows: readonly (FailureRow & {
    readonly effects: readonly { readonly element: Link; readonly state: string; readonly because: string }[];
    readonly evidence: readonly { readonly path: string; readonly place: string }[];
    /** How many lines there are besides. */
    readonly uncited: number;
  })[];
  readonly products: readonly {
    readonly flow: Link;
    readonly percent: string;
    readonly terms: readonly {
      readonly component: Link;
      readonly percent: string;
      readonly scope: string;
      readonly updated: string;
      readonly citations: readonly Link[];
    }[];
    readonly leftOut: string;
  }[];
}

const MOST_SHOWN = 6;
const MOST_WAYS_IN = 4;

export function failuresView({ review, references }: Material): FailuresView {
  const { failures, availability } = review.analysis;
  const { rto, rpo, availabilityTarget } = review.design;
  const harmful = failures.filter((failure) => !isHarmless(failure));
  const harmless = failures.filter(isHarmless);
  return {
    objectives: `Stated: back within ${rto ?? 'no stated time'}, losing at most ${rpo ?? 'no stated amount'} of data.`,
    rows: harmful.slice(0, MOST_SHOWN).map((failure) => failureRow(failure)),
    further:
      harmful.length > MOST_SHOWN
        ? `${count(harmful.length - MOST_SHOWN, 'further failure')} in the appendix`
        : null,
    harmless:
      harmless.length === 0
        ? null
        : `Nothing stops with ${harmless.map(({ subject }) => subject.title).join(', ')}.`,
    availability: availability.slice(0, MOST_WAYS_IN).map((one) => availabilityRow(one, references)),
    target: availabilityTarget,
  };
}

/** A failure by which everything goes on, if with less. */
function isHarmless({ counts }: Failure): boolean {
  return counts.stops + counts.flowsStopped === 0;
}

export function failureDetailsView({ review, references, profile }: Material): FailureDetailsView {
  const { failures, availability } = review.analysis;
  return {
    rows: failures.map((failure) => ({
      ...failureRow(failure),
      anchor: anchorOf(`${failure.number}-facts`),
      effects: effectsOf(failure).map(({ element, state, because }) => ({
        element: references.element(element),
        state,
        because,
      })),
      evidence: failure.facts
        .slice(0, mostCited(profile))
        .map(({ path, place }) => ({ path, place: references.place(place) })),
      uncited: Math.max(0, failure.facts.length - mostCited(profile)),
    })),
    products: availability.map(({ flow, percent, terms, leftOut }) => ({
      flow: references.element(flow),
      percent: percent === null ? 'not known' : `${percent} %`,
      terms: terms.map(({ component, percent: promised, scope, updated, source }) => ({
        component: references.element(component),
        percent: `${promised} %`,
        scope,
        updated: updated ?? 'not stated',
        citations: references.citations([source]),
      })),
      leftOut: someNames(leftOut.first, leftOut.count),
    })),
  };
}

/** The effects that are told one by one; the rest is in the counts. */
function effectsOf(failure: Failure): readonly (Failure['stops'][number] & { readonly state: string })[] {
  const told = (
    all: Failure['stops'],
    state: string,
  ): readonly (Failure['stops'][number] & { state: string })[] =>
    all.slice(0, 4).map((effect) => ({ ...effect, state }));
  return [
    ...told(failure.stops, 'stops'),
    ...told(failure.degrades, 'degrades'),
    ...(failure.stops.length === 0 ? told(failure.flowsStopped, 'stops') : []),
    ...told(failure.flowsDegraded, 'degrades'),
  ];
}

function failureRow(failure: Failure): FailureRow {
  const { number, subject, kind, counts, rto, rpo } = failure;
  const stopped = someNames(
    failure.stops.map(({ element }) => element),
    counts.stops,
  );
  const flows = someNames(
    failure.flowsStopped.map(({ element }) => element),
    counts.flowsStopped,
  );
  return {
    anchor: anchorOf(number),
    number,
    subject: subject.title,
    kind: capitalized(spoken(kind)),
    stops: counts.stops > 0 ? stopped : counts.flowsStopped > 0 ? flows : 'nothing',
    degrades: someNames(
      failure.degrades.map(({ element }) => element),
      counts.degrades,
    ),
    survives: String(counts.survives),
    rto: verdictMark(rto.outcome),
    rpo: verdictMark(rpo.outcome),
    says: [rto, rpo]
      .filter(({ outcome }) => outcome === 'missed' || outcome === 'not-shown')
      .map(({ says }) => says)
      .join('. '),
  };
}

function availabilityRow(one: Availability, references: References): AvailabilityRow {
  const { flow, percent, minutes, target, weakest, leftOut } = one;
  return {
    flow: references.element(flow),
    percent: percent === null ? 'not known' : `${leftOut.count > 0 ? 'at most ' : ''}${percent} %`,
    minutes: minutes === null ? '' : `${minutes} min`,
    target: verdictMark(target),
    weakest: weakest ?? 'none',
    leftOut: someNames(leftOut.first, leftOut.count),
  };
}

function someNames(first: readonly { readonly title: string }[], all: number): string {
  if (all === 0) return 'nothing';
  const shown = first.slice(0, all === 3 ? 3 : 2).map(({ title }) => title);
  const rest = all - shown.length;
  const words = rest > 0 ? [...shown, `${rest} more`] : shown;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
