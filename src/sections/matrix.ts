/** Matrices show outcomes at a glance; whatever is not proven gets a line of its own below. */
import { type Mark, type Outcome, outcomeMark } from './mark.ts';
import type { Link } from './references.ts';

/** What is not proven about one thing, in words. */
export interface Shortfall {
  readonly on: Link;
  readonly items: readonly { readonly of: string; readonly outcome: Mark; readonly says: string }[];
}

/** A cell of a matrix, with the name of its column. */
export interface Cell {
  readonly of: string;
  readonly outcome: Outcome;
  readonly says: string;
}

/** A narrow column has room for one short word. */
const SHORT: Readonly<Record<Outcome, string>> = {
  pass: 'Pass',
  met: 'Met',
  gap: 'Gap',
  short: 'Short',
  unstated: 'Silent',
  accepted: 'Accepted',
  aws: 'AWS',
  'not-applicable': 'n/a',
};

/** The mark of an outcome with its shortest word. */
export function shortMark(outcome: Outcome): Mark {
  return { ...outcomeMark(outcome), word: SHORT[outcome] };
}

/** Those of `cells` that are not proven, or null if all are. */
export function shortfall(on: Link, cells: readonly Cell[]): Shortfall | null {
  const items = cells
    .filter(({ outcome }) => outcome === 'gap' || outcome === 'short' || outcome === 'unstated')
    .map(({ of, outcome, says }) => ({ of, outcome: outcomeMark(outcome), says }));
  return items.length === 0 ? null : { on, items };
}
