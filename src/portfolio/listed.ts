/** A design as a portfolio knows it: the verdict on it, and the tables of what was reviewed. */
import type { Verdict } from '../review/assemble.ts';
import type { Named, Place, Review } from '../review/review.generated.ts';
import type { PortfolioPlace } from './portfolio.generated.ts';

/** One design. */
export interface Listed {
  /** The spec, as it was named. */
  readonly spec: string;
  readonly verdict: Verdict;
  readonly system: Review['system'];
}

/** By what others name a design. */
export function idOf({ verdict }: Listed): string {
  return verdict.design.id;
}

/** A place of a design. */
export function placeIn(listed: Listed, { file, line, column }: Place): PortfolioPlace {
  return { system: idOf(listed), file, line, column };
}

/** The id of an element that a path names, such as `ledger` of `actors.ledger`; null where it is in another section. */
export function idIn(section: string, { path }: Named): string | null {
  return path.startsWith(`${section}.`) ? path.slice(section.length + 1) : null;
}
