/** The rules that hold in an organization: Parapet's own, those of its packs and plugins, and what it decided about them. */
import type { Check, Severity } from '../checks/check.ts';
import { checks as ownChecks } from '../checks/index.generated.ts';
import type { VerdictRule } from './verdict-limits.ts';
import { OWN_VERDICT } from './verdict-limits.ts';

/** A pack or a plugin as documents name it. */
export interface RuleSource {
  readonly kind: 'pack' | 'plugin';
  /** A pack's id; a plugin's file. */
  readonly id: string;
  readonly version: string | null;
  readonly title: string;
  /** The file as the user named it. */
  readonly path: string;
  readonly sha256: string;
  readonly rules: number;
}

/** Something that a pack decided. */
export interface Decided<T> {
  readonly value: T;
  /** The pack with its version, as documents print it. */
  readonly by: string;
}

/** All of it. */
export interface House {
  readonly checks: readonly Check[];
  readonly sources: readonly RuleSource[];
  /** The pack or plugin that each added check is from, as documents print it. */
  readonly origins: ReadonlyMap<string, string>;
  readonly severities: ReadonlyMap<string, Decided<Severity>>;
  /** Checks that are not asked, with the reason. */
  readonly off: ReadonlyMap<string, Decided<string>>;
  /** Days; null where any end is accepted. */
  readonly longestException: Decided<number> | null;
  readonly selfApproval: Decided<boolean> | null;
  readonly verdict: Decided<VerdictRule> | null;
  /** Who reviews a change, by what the change does. */
  readonly reviewLevels: ReadonlyMap<string, Decided<string>>;
}

/** Parapet's own rules and nothing else. */
export const OWN_RULES: House = {
  checks: ownChecks,
  sources: [],
  origins: new Map(),
  severities: new Map(),
  off: new Map(),
  longestException: null,
  selfApproval: null,
  verdict: null,
  reviewLevels: new Map(),
};

/** The limits of the recommendation. */
export function verdictRuleOf({ verdict }: House): VerdictRule {
  return verdict?.value ?? OWN_VERDICT;
}
