/** Checks that do not apply, by their reasons: a missing answer must not look like a good one. */
import type { Check } from '../review/review.generated.ts';
import { checkAnchor } from './findings.ts';
import type { Link, References } from './references.ts';
import type { Material } from './section.ts';

export interface NotExaminedView {
  readonly rows: readonly {
    readonly reason: string;
    readonly checks: readonly Link[];
    /** Elements that are not concerned, where others are. */
    readonly on: readonly Link[];
  }[];
}

interface Reason {
  readonly reason: string;
  readonly check: Link;
  readonly on: readonly Link[];
}

export function notExaminedView({ review, references }: Material): NotExaminedView {
  const byReason = new Map<string, { readonly checks: Map<string, Link>; readonly on: Map<string, Link> }>();
  for (const { reason, check, on } of review.checks.flatMap((each) => reasonsOf(each, references))) {
    const same = byReason.get(reason) ?? { checks: new Map(), on: new Map() };
    same.checks.set(check.text, check);
    for (const link of on) same.on.set(link.text, link);
    byReason.set(reason, same);
  }
  return {
    rows: Array.from(byReason, ([reason, { checks, on }]) => ({
      reason,
      checks: [...checks.values()],
      on: [...on.values()],
    })),
  };
}

function reasonsOf({ id, results, whenNone }: Check, references: References): readonly Reason[] {
  const check = { text: id, href: `#${checkAnchor(id)}` };
  if (whenNone !== null && results.length === 0) return [{ reason: whenNone, check, on: [] }];
  return results
    .filter(({ outcome }) => outcome === 'not-applicable')
    .map(({ reason, says, subject }) => ({
      reason: reason ?? says,
      check,
      on: [references.element(subject)],
    }));
}
