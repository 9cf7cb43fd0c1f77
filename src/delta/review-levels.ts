/** Who has to review a change again, by what it does. */
import type { Trigger } from './delta.generated.ts';

/** Levels from nobody to everybody. */
export const REVIEW_LEVELS = ['none', 'team', 'security', 'board'] as const;

/** Who has to review it. */
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];

/** What a kind of change demands, and why. */
export interface Demand {
  readonly level: ReviewLevel;
  readonly because: string;
}

/** A demand for every kind of change. */
export type ReviewLevels = Readonly<Record<Trigger['id'], Demand>>;

/** What is demanded where house rules say nothing else. */
export const USUAL_LEVELS: ReviewLevels = {
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
