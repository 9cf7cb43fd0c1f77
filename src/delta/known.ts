/** Which open points fail nothing because they were there before, and what a baseline asks for. */
import { type Diagnostic, errorAt, warningAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import type { Verdict } from '../review/assemble.ts';
import type { AdoptedFinding } from '../review/review.generated.ts';
import type { SourceFile } from '../source/source-file.ts';
import { compare, pointsOf } from './compare.ts';
import { placeIn } from './read-baseline.ts';

/** Names in one message; the others are counted. */
const MOST_NAMES = 5;

/** Fingerprints of what is borne with since adoption, with why. */
export function knownAtAdoption({ governance }: Verdict): Map<string, string> {
  return new Map(
    governance.adopted
      .filter(({ state }) => state === 'known')
      .map(({ fingerprint, since, expires }) => [
        fingerprint,
        `known at adoption on ${since}, borne with until ${expires}`,
      ]),
  );
}

/** Fingerprints of what was open in an earlier state already, and no better there. */
export function knownBefore(before: Verdict, after: Verdict, name: string): Map<string, string> {
  return new Map(
    compare(pointsOf(before), pointsOf(after))
      .filter(({ change }) => change === 'same' || change === 'better')
      .map((changed) => [changed.after?.fingerprint ?? '', `open at ${name} already`]),
  );
}

/**
 * What is wrong with what a baseline says of a design: an entry that covers nothing would silently cover the same
 * mistake made again, so it has to go; what has run out is told, since it fails from one day to the next.
 */
export function baselineDiagnostics({ governance, asOf }: Verdict, baseline: SourceFile): Diagnostic[] {
  const of = (state: AdoptedFinding['state']): readonly AdoptedFinding[] =>
    governance.adopted.filter((one) => one.state === state);
  const [mended, expired] = [of('mended'), of('expired')];
  const place = (entries: readonly AdoptedFinding[]): ReturnType<typeof placeIn> =>
    placeIn(baseline, entries[0]?.fingerprint ?? '');
  return [
    ...(mended.length === 0
      ? []
      : [
          errorAt(
            place(mended),
            'baseline-mended',
            `${counted(mended)} of the baseline ${mended.length === 1 ? 'is' : 'are'} open no longer: ${named(mended)}.`,
            '`parapet baseline prune` takes out what is mended, so that it fails if it comes back.',
          ),
        ]),
    ...(expired.length === 0
      ? []
      : [
          warningAt(
            place(expired),
            'baseline-expired',
            `${counted(expired)} known at adoption ${expired.length === 1 ? 'is' : 'are'} borne with no longer on ${asOf.date}: ${named(expired)}.`,
            'Mend them, or have somebody accept them in an exception under `review.exceptions`.',
          ),
        ]),
  ];
}

function counted(entries: readonly AdoptedFinding[]): string {
  return `${entries.length} ${entries.length === 1 ? 'finding' : 'findings'}`;
}

function named(entries: readonly AdoptedFinding[]): string {
  const shown = entries.slice(0, MOST_NAMES).map(({ check, on }) => quote(`${check}@${on}`, 120));
  const rest = entries.length - shown.length;
  return `${shown.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}
