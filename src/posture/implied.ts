/** A promise about a secret, a key or a flow, and what it takes to keep it. */
import type { Answer } from '../model/answer.ts';
import type { Subject } from '../model/model.ts';

/** Something that a promise implies. */
export interface Need {
  readonly need:
    | 'machine'
    | 'schedule'
    | 'way to the store'
    | 'way to the other end'
    | 'right'
    | 'alarm'
    | 'hands'
    | 'custody'
    | 'secret';
  readonly answer: Answer;
}

/** A secret or a key with what its promises imply. */
export interface Implied {
  readonly subject: Subject;
  /** The promise, in words: `rotation by rotate-token`. */
  readonly promise: string;
  readonly needs: readonly Need[];
}
