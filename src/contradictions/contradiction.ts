/**
 * What a contradiction is: two statements of the spec that cannot both be true, whatever the board decides. It
 * knows no silence and no pass, and it is never accepted for a time: one of the statements is wrong.
 */
import type { Source } from '../aws/source.ts';
import type { Area, Severity } from '../checks/check.ts';
import type { Fact } from '../model/fact.ts';
import type { Model, Subject } from '../model/model.ts';
import type { Pointer } from '../source/pointer.ts';

/** One place where a design contradicts itself. */
export interface Clash {
  readonly subject: Subject;
  /** Both statements in one sentence, with ids in backticks. */
  readonly says: string;
  /** Where the statements stand, at least two; the one that is more likely wrong comes first. */
  readonly between: readonly Pointer[];
}

/** A kind of contradiction. */
export interface Contradiction {
  /** `area/what-cannot-be`, equal to the path of its file and the id of no check. */
  readonly id: `${Area}/${string}`;
  readonly area: Area;
  /** How much of the review rests on it. */
  readonly severity: Severity;
  /** What cannot be, at most 90 characters: "A subnet has addresses that its network does not have". */
  readonly title: string;
  /** What both statements must agree on: "Every subnet lies within its network". */
  readonly expects: string;
  /** Why both cannot be true. */
  readonly rationale: string;
  /** Which field to correct. */
  readonly remedy: string;
  /** Where AWS says so; none where the words of the spec alone refute each other. */
  readonly sources: readonly Source[];
  /** Every clash of a design, in the order of the spec. */
  readonly find: (model: Model) => readonly Clash[];
}

/** Declares a kind of contradiction; its area is the first part of its id. */
export function defineContradiction(definition: Omit<Contradiction, 'area'>): Contradiction {
  return { ...definition, area: definition.id.slice(0, definition.id.indexOf('/')) as Area };
}

type Stated = Fact<unknown> | Pointer;

/** A clash of two or more statements. */
export function clash(
  subject: Subject,
  says: string,
  first: Stated,
  second: Stated,
  ...more: readonly Stated[]
): Clash {
  const between = [first, second, ...more].map((one) => (typeof one === 'string' ? one : one.at));
  return { subject, says, between };
}
