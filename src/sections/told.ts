/**
 * The worst of a list before the appendix, and the rest in it. A board reads a dozen of anything; it must know how many
 * more there are, how bad they are at most, and where.
 */
import type { Profile } from './profile.ts';
import { count } from './wording.ts';

/** How many findings, threats or questions a board is told of before the appendix. */
const MOST_TOLD = 12;

/** So few more are told as well: they are not worth a section of their own. */
const SLACK = 2;

/** A list that is sorted worst first, in two pieces. */
export interface Told<T> {
  readonly first: readonly T[];
  /** Empty where everything is told at once. */
  readonly rest: readonly T[];
}

/** `all` as the readers of `profile` are told of it. */
export function toldTo<T>(profile: Profile, all: readonly T[]): Told<T> {
  const cut = profile === 'board' && all.length > MOST_TOLD + SLACK ? MOST_TOLD : all.length;
  return { first: all.slice(0, cut), rest: all.slice(cut) };
}

/** `21 further gaps, none worse than High,`; null where there is no rest. */
export function furtherWords(rest: number, noun: string, worst: string | undefined): string | null {
  return rest === 0 || worst === undefined
    ? null
    : `${count(rest, `further ${noun}`)}, none worse than ${worst}`;
}
