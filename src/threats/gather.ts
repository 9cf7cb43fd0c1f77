/**
 * One threat per cause and boundary: cases that differ only in the element are told together, so that
 * thirty flows with one gap are one threat with thirty subjects.
 */
import type { Fact } from '../model/fact.ts';
import type { Data, Subject } from '../model/model.ts';
import type { Circumstance, Exposure, Mitigation, Occurrence, Statement } from './threat.ts';

/** An element for which the cause is real or cannot be excluded. */
export interface Case<S extends Subject> {
  readonly subject: S;
  /** The boundary, pair of boundaries or other place inside which a cause is one cause. */
  readonly boundary: string;
  readonly exposure: Exposure;
  readonly circumstances?: readonly Circumstance[];
  readonly data: readonly Data[];
  readonly because: readonly Fact<unknown>[];
  readonly mitigations: readonly Mitigation[];
}

/** Cases with the same cause. */
export interface Group<S extends Subject> {
  readonly first: S;
  /** All of them, the first one included. */
  readonly subjects: readonly S[];
  readonly exposure: Exposure;
  /** The data of all, each once, in the order met. */
  readonly data: readonly Data[];
}

/** The cases as occurrences: same boundary, same source, same state of the same controls is one occurrence. */
export function gather<S extends Subject>(
  cases: readonly Case<S>[],
  tell: (group: Group<S>) => Statement,
): readonly Occurrence[] {
  const causes = new Map<string, [Case<S>, ...Case<S>[]]>();
  for (const one of cases) {
    const cause = causeOf(one);
    const known = causes.get(cause);
    if (known === undefined) causes.set(cause, [one]);
    else known.push(one);
  }
  return [...causes.values()].map(([first, ...others]) => occurrenceOf(first, others, tell));
}

/** What a sentence about a whole group names: everything that `of` gives for any of its subjects, each once. */
export function across<S, T>(subjects: readonly S[], of: (subject: S) => readonly T[]): readonly T[] {
  return [...new Set(subjects.flatMap(of))];
}

function causeOf({ boundary, exposure, circumstances, mitigations }: Case<Subject>): string {
  const controls = mitigations.map(({ at, holds }) => `${at.slice(at.lastIndexOf('/') + 1)}=${holds}`);
  return JSON.stringify([boundary, exposure, circumstances?.map(({ effect }) => effect) ?? [], controls]);
}

function occurrenceOf<S extends Subject>(
  first: Case<S>,
  others: readonly Case<S>[],
  tell: (group: Group<S>) => Statement,
): Occurrence {
  const all = [first, ...others];
  const { subject, exposure } = first;
  const data = [...new Set(all.flatMap((one) => one.data))];
  return {
    on: named(subject),
    also: others.map((one) => named(one.subject)),
    statement: tell({ first: subject, subjects: all.map((one) => one.subject), exposure, data }),
    exposure,
    circumstances: first.circumstances ?? [],
    data,
    because: all.flatMap((one) => one.because),
    mitigations: first.mitigations.map((mitigation, index) => ({
      ...mitigation,
      also: placesBeside(mitigation, others, index),
    })),
  };
}

function named({ id, at, title }: Subject): Subject {
  return { id, at, title };
}

/** The same control's field at the other subjects; a field that they share stands once. */
function placesBeside(
  mitigation: Mitigation,
  others: readonly Case<Subject>[],
  index: number,
): readonly string[] {
  const places = others.flatMap(({ mitigations }) => mitigations[index]?.at ?? []);
  return [...new Set(places)].filter((at) => at !== mitigation.at);
}
