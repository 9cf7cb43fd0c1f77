/** Who looks after what for each component: AWS, or us, and whether our duties are met. */
import { type Mark, outcomeMark } from './mark.ts';
import { shortMark } from './matrix.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized } from './wording.ts';

interface Unmet {
  readonly on: readonly Link[];
  readonly duty: string;
  readonly outcome: Mark;
  readonly says: string;
}

export interface ResponsibilityView {
  readonly duties: readonly string[];
  readonly rows: readonly {
    readonly component: Link;
    readonly class: string;
    readonly cells: readonly Mark[];
  }[];
  /** Duties that are not shown to be met; the same of several components stands once. */
  readonly short: readonly Unmet[];
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
    short: gathered(
      rows.flatMap((row) =>
        row.duties.flatMap(({ id, outcome, says }) =>
          outcome === 'short' || outcome === 'unstated'
            ? [
                {
                  on: [references.element(row.component)],
                  duty: titles.get(id) ?? id,
                  outcome: outcomeMark(outcome),
                  says,
                },
              ]
            : [],
        ),
      ),
    ),
  };
}

/** Sentences that differ in one name only become one, about each of the components. */
function gathered(unmet: readonly Unmet[]): readonly Unmet[] {
  const same = new Map<string, [Unmet, ...Unmet[]]>();
  for (const one of unmet) {
    const key = [one.outcome.word, one.duty, inGeneral(one.says)].join('|');
    const others = same.get(key);
    if (others === undefined) same.set(key, [one]);
    else others.push(one);
  }
  return Array.from(same.values(), ([first, ...more]) =>
    more.length === 0
      ? first
      : {
          ...first,
          says: inGeneral(first.says),
          on: [first, ...more].flatMap(({ on }) => on),
        },
  );
}

/** A sentence with one name says the same of each; one with several stays as it is. */
function inGeneral(says: string): string {
  const names = says.match(/`[^`]+`/g) ?? [];
  return names.length === 1 ? capitalized(says.replace(/`[^`]+`/, 'each')) : says;
}
