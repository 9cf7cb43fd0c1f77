/** Element by STRIDE: which threats there are to each, and why there are none; elements that fare alike share a row. */
import type { CoverageRow, Named } from '../review/review.generated.ts';
import { coverageAnchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, spoken } from './wording.ts';

interface Field {
  readonly numbers: readonly Link[];
  /** Told of a neighbour instead: at most two, so that a cell stays a cell. */
  readonly elsewhere: readonly Link[];
  /** Index of the reason below the table; null where there are threats. */
  readonly note: number | null;
}

export interface CoverageView {
  readonly letters: readonly string[];
  readonly rows: readonly {
    readonly kind: string;
    readonly on: readonly (Link & { readonly anchor: string })[];
    readonly fields: readonly Field[];
  }[];
  readonly notes: readonly { readonly number: number; readonly reason: string }[];
}

export function coverageView({ review, references }: Material): CoverageView {
  const notes = new Map<string, number>();
  const noteOf = (reason: string): number => {
    const known = notes.get(reason) ?? notes.size + 1;
    notes.set(reason, known);
    return known;
  };
  const alike = new Map<string, { readonly row: CoverageRow; readonly elements: Named[] }>();
  for (const row of review.coverage) {
    const key = JSON.stringify([row.kind, row.cells]);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, { row, elements: [row.element] });
    else same.elements.push(row.element);
  }
  const rows = Array.from(alike.values(), ({ row, elements }) => ({
    kind: row.kind,
    on: elements.map((element) => ({
      ...references.element(element),
      anchor: coverageAnchorOf(element.path),
    })),
    fields: row.cells.map(({ threats, elsewhere, reason }) => ({
      numbers: threats.map(references.numbered),
      elsewhere: threats.length > 0 ? [] : elsewhere.slice(0, 2).map(references.numbered),
      note: reason === null ? null : noteOf(reason),
    })),
  }));
  return {
    letters: (review.coverage[0]?.cells ?? []).map(({ stride }) => capitalized(spoken(stride))),
    rows,
    notes: Array.from(notes, ([reason, number]) => ({ number, reason })),
  };
}
