/** Questions that have one cause become one question: what several checks ask for and one line would answer. */
import { causes, type Cause } from '../checks/causes.ts';
import type { Check, Result } from './review.generated.ts';

/** A result with the check that it is of. */
export interface Asked {
  readonly check: Check;
  readonly result: Result;
}

/** A cause with all that it leaves open. */
export interface OneCause {
  readonly cause: Cause;
  /** The first of them. */
  readonly lead: Asked;
  readonly asked: readonly Asked[];
}

/** The causes that leave questions of two checks or more open, in the order of the table. */
export function causesOf(checks: readonly Check[]): readonly OneCause[] {
  const open = checks.filter(({ results }) => results.some(({ outcome }) => outcome === 'unstated'));
  return causes.flatMap((cause) => {
    const asked = open
      .filter(({ id }) => cause.checks.includes(id))
      .flatMap((check) =>
        check.results.filter((result) => isOf(cause, result)).map((result) => ({ check, result })),
      );
    const [lead] = asked;
    return lead !== undefined && asked.some(({ check }) => check !== lead.check)
      ? [{ cause, lead, asked }]
      : [];
  });
}

function isOf({ at }: Cause, { outcome, facts, subject }: Result): boolean {
  if (outcome !== 'unstated') return false;
  return at.test(facts[0]?.path ?? subject.path);
}
