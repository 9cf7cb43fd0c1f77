/** What the last review asked for, and whether it was done. */
import { type Mark, outcomeMark } from './mark.ts';
import type { Material } from './section.ts';

export interface LastReviewView {
  readonly when: string | null;
  readonly conditions: readonly { readonly text: string; readonly outcome: Mark }[];
}

export function lastReviewView({ review }: Material): LastReviewView {
  const { previous } = review.governance;
  if (previous === null) return { when: null, conditions: [] };
  const revision =
    previous.revision === null ? 'a revision that is not named' : `revision ${previous.revision}`;
  return {
    when: previous.date === null ? revision : `${revision} on ${previous.date}`,
    conditions: previous.conditions.map(({ text, met }) => ({
      text,
      outcome: met ? outcomeMark('met') : { ...outcomeMark('short'), word: 'Not met' },
    })),
  };
}
