/** Who has to review a change again, by what it does. */
import type { Review } from '../review/review.generated.ts';
import type { Trigger } from './delta.generated.ts';

/** The level at which nobody has to look at a change again. */
export const NO_REVIEW = 'none';

/** Levels from nobody to everybody. Whom house rules name otherwise stands where security does: beside it, below the board. */
const RANKS: readonly string[] = [NO_REVIEW, 'team', 'security', 'board'];

/** What a kind of change demands, and why. */
export interface Demand {
  /** Who has to review it. */
  readonly level: string;
  readonly because: string;
}

/** A demand for every kind of change. */
export type ReviewLevels = Readonly<Record<Trigger['id'], Demand>>;

/** How much a level demands. */
export function rankOf(level: string): number {
  return RANKS.indexOf(RANKS.includes(level) ? level : 'security');
}

/** Whom levels call for together, the highest first: of those that include each other the highest, and everybody that rules name. */
export function calledFor(levels: readonly string[]): string[] {
  const all = [...new Set(levels)].filter((level) => level !== NO_REVIEW);
  const highest = all.find((level) => RANKS.includes(level));
  return all.filter((level) => level === highest || !RANKS.includes(level));
}

const WORDS: Readonly<Record<string, string>> = { none: 'nobody', team: 'the team', board: 'the board' };

/** Who it is, in words: "by the board", "by data protection". */
export function reviewer(level: string): string {
  return (Object.hasOwn(WORDS, level) ? WORDS[level] : undefined) ?? level;
}

/** What is demanded where house rules say nothing else. */
const USUAL_LEVELS: ReviewLevels = {
  'internet-exposure': {
    level: 'board',
    because: 'Anybody can reach it, and what was approved could not be reached.',
  },
  'weaker-tenancy': {
    level: 'board',
    because: 'Whoever shares the system relied on what kept tenants apart.',
  },
  account: {
    level: 'security',
    because: 'An account is a boundary of its own, with its own root user and its own trails.',
  },
  'boundary-crossing': {
    level: 'security',
    because: 'Whoever is on the other side is trusted otherwise.',
  },
  'data-class': {
    level: 'security',
    because: 'Data of this class was not there when the design was approved.',
  },
  'weaker-encryption': {
    level: 'security',
    because: 'Data is protected less than when the design was approved.',
  },
  'weaker-authentication': {
    level: 'security',
    because: 'Callers prove less than when the design was approved.',
  },
};

/** What is demanded under the rules of a review: those of its packs, which call what is new by that word, before the usual ones. */
export function levelsOf({ house }: Review): ReviewLevels {
  const demanded = (id: Trigger['id']): Demand => {
    const own = house.reviewLevels.find(({ trigger }) => trigger.replace(/^new-/, '') === id);
    return own === undefined
      ? USUAL_LEVELS[id]
      : { level: own.level, because: `The rules ${own.by} say so.` };
  };
  return {
    'internet-exposure': demanded('internet-exposure'),
    'weaker-tenancy': demanded('weaker-tenancy'),
    account: demanded('account'),
    'boundary-crossing': demanded('boundary-crossing'),
    'data-class': demanded('data-class'),
    'weaker-encryption': demanded('weaker-encryption'),
    'weaker-authentication': demanded('weaker-authentication'),
  };
}
