/** Two states of a design from their texts, for tests of what became of it. */
import { deltaOf } from '../../src/delta/delta.ts';
import type { Delta } from '../../src/delta/delta.generated.ts';
import type { Side } from '../../src/delta/side.ts';
import { type House, OWN_RULES } from '../../src/house/house.ts';
import { readDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';

/** The files of a state; the first is the spec. A text alone is a spec without others. */
export type Files = string | Readonly<Record<string, string>>;

/** A state as of a day. */
export function sideOf(given: Files, date = '2026-11-25', name = 'state', house: House = OWN_RULES): Side {
  const files = Object.entries(typeof given === 'string' ? { 'spec.yaml': given } : given);
  const [main, ...others] = files.map(([path, text]) => ({ path, text }));
  if (main === undefined) throw new Error('no file');
  const { value: design, diagnostics } = readDesign(main, others);
  if (design === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  const asOf = { date, epoch: Date.parse(`${date}T00:00:00Z`) / 1000, from: 'argument' as const };
  const { value: review, diagnostics: said } = reviewDesign(design, asOf, '1.2.3', house);
  if (review === null) throw new Error(JSON.stringify(said, null, 2));
  const { document } = design;
  return {
    name,
    commit: null,
    review,
    origin: { value: document.value, locate: document.locate.bind(document) },
  };
}

/** What became of a design. */
export function deltaBetween(before: Files, after: Files, days: readonly [string?, string?] = []): Delta {
  const sides = { before: sideOf(before, days[0], 'old'), after: sideOf(after, days[1], 'new') };
  return deltaOf(sides);
}
