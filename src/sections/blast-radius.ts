/** What falls with each account, identity, role, key and secret, the worst first. */
import type { BlastRadius, Some } from '../review/review.generated.ts';
import { levelMark, type Mark } from './mark.ts';
import { anchorOf, type Link, type References } from './references.ts';
import { mostCited } from './profile.ts';
import type { Material } from './section.ts';
import { capitalized, clauses, count, joined, spoken } from './wording.ts';

interface RadiusRow {
  readonly anchor: string;
  readonly number: string;
  readonly subject: Link;
  readonly kind: string;
  readonly harm: Mark | null;
  readonly held: string;
  readonly gone: string;
  readonly limits: string;
}

export interface BlastRadiusView {
  readonly rows: readonly RadiusRow[];
  /** How many are in the appendix. */
  readonly further: string | null;
  /** Names of what falls alone. */
  readonly harmless: string | null;
}

export interface BlastDetailsView {
  readonly rows: readonly (RadiusRow & {
    readonly evidence: readonly { readonly path: string; readonly place: string }[];
    /** How many lines there are besides. */
    readonly uncited: number;
  })[];
}

/** A page has room for so many. */
const MOST_SHOWN = 6;
export function blastRadiusView({ review, references }: Material): BlastRadiusView {
  const all = review.analysis.blastRadius;
  const harmful = all.filter(({ harm }) => harm !== 'none');
  const shown = harmful.slice(0, MOST_SHOWN);
  const harmless = all.filter(({ harm }) => harm === 'none');
  return {
    rows: shown.map((radius) => radiusRow(radius, references)),
    further:
      harmful.length > shown.length
        ? `${count(harmful.length - shown.length, 'further row')} in the appendix`
        : null,
    harmless:
      harmless.length === 0
        ? null
        : `Nothing that the design handles falls with ${harmless.map(({ subject }) => subject.title).join(', ')}.`,
  };
}

export function blastDetailsView({ review, references, profile }: Material): BlastDetailsView {
  return {
    rows: review.analysis.blastRadius
      .filter(({ harm }) => harm !== 'none')
      .map((radius) => ({
        ...radiusRow(radius, references),
        anchor: anchorOf(`${radius.number}-facts`),
        evidence: radius.facts
          .slice(0, mostCited(profile))
          .map(({ path, place }) => ({ path, place: references.place(place) })),
        uncited: Math.max(0, radius.facts.length - mostCited(profile)),
      })),
  };
}

function radiusRow(radius: BlastRadius, references: References): RadiusRow {
  const { number, subject, kind, harm, limits } = radius;
  return {
    anchor: anchorOf(number),
    number,
    subject: references.element(subject),
    kind: capitalized(spoken(kind)),
    harm: harm === 'none' ? null : levelMark(harm),
    held: heldWords(radius),
    gone: goneWords(radius),
    limits: clauses(
      limits.map(({ says, holds }) =>
        holds === 'yes' ? says : `${says}: ${holds === 'no' ? 'falls short' : 'not stated'}`,
      ),
    ),
  };
}

/** What can be read, changed and stopped by whoever holds it. */
function heldWords({ reads, writes, stops, classes }: BlastRadius): string {
  const same = reads.count === writes.count && reads.count > 0;
  const data = same
    ? [`read and change ${names(reads)}`]
    : [
        ...(reads.count > 0 ? [`read ${names(reads)}`] : []),
        ...(writes.count > 0 ? [`change ${names(writes)}`] : []),
      ];
  const worst = classes[0] === undefined || data.length === 0 ? '' : ` (up to ${classes[0]})`;
  const down = stops.count > 0 ? [`stop ${names(stops)}`] : [];
  return capitalized(
    joined(
      [`${data.join(', ')}${worst}`, ...down].filter((part) => part !== ''),
      'nothing',
    ),
  );
}

/** What stops and what is lost without it. */
function goneWords({ halts, loses }: BlastRadius): string {
  const parts = [
    ...(loses.count > 0 ? [`${names(loses)} ${loses.count === 1 ? 'is' : 'are'} lost`] : []),
    ...(halts.count > 0 ? [`${names(halts)} ${halts.count === 1 ? 'stops' : 'stop'}`] : []),
  ];
  return parts.length === 0 ? 'Nothing stops' : parts.join('; ');
}

/** Two titles and how many more. */
function names({ count: all, first }: Some): string {
  const shown = first.slice(0, all === 3 ? 3 : 2).map(({ title }) => title);
  const rest = all - shown.length;
  const words = rest > 0 ? [...shown, `${rest} more`] : shown;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
