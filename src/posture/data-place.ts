/** A place where data rests or moves, and the controls that are asked of it there. */
import type { Answer } from '../model/answer.ts';
import type { Subject } from '../model/model.ts';
import type { Level } from './required-level.ts';

/** How the data is there. */
export type Form =
  | 'at-rest'
  | 'in-transit'
  | 'backup'
  | 'log'
  | 'dead-letter'
  | 'replica'
  | 'link'
  | 'event'
  | 'vendor-copy';

/** A control that is asked for from a level of need upwards. */
export interface Asked {
  readonly from: Level;
  /** The answer at the needed level; null where the spec has no field that could give one. */
  readonly answer: (needed: Level) => Answer | null;
}

/** A place and the controls that each property asks of it; a text says why nothing is asked. */
export interface DataPlace {
  readonly where: Subject;
  readonly form: Form;
  readonly confidentiality: readonly Asked[] | string;
  readonly integrity: readonly Asked[] | string;
  readonly availability: readonly Asked[] | string;
}
