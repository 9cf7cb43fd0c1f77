/** Who looks after what for each component: AWS, or us, and whether our duties are met. */
import type { Mark } from './mark.ts';
import { type Shortfall, shortfall, shortMark } from './matrix.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';

export interface ResponsibilityView {
  readonly duties: readonly string[];
  readonly rows: readonly {
    readonly component: Link;
    readonly class: string;
    readonly cells: readonly Mark[];
  }[];
  readonly short: readonly Shortfall[];
}

export function responsibilityView({ review, references }: Material): ResponsibilityView {
  const { duties, rows } = review.posture.responsibility;
  const titles = new Map(duties.map(({ id, title }) => [id, title]));
  return {
    duties: duties.map(({ title }) => title),
    rows: rows.map((row) => ({
      component: references.element(row.component),
      class: row.class,
      cells: row.duties.map(({ outcome }) => shortMark(outcome)),
    })),
    short: rows
      .map((row) =>
        shortfall(
          references.element(row.component),
          row.duties.map(({ id, outcome, says }) => ({ of: titles.get(id) ?? id, outcome, says })),
        ),
      )
      .filter((line) => line !== null),
  };
}
