/** What a failure is: what is gone, and what stops, degrades or survives because of it. */
import type { Component, Flow, Subject } from '../../model/model.ts';
import type { Pointer } from '../../source/pointer.ts';

/** Kinds of things that fail. */
export type FailureKind =
  | 'zone'
  | 'nat-gateway'
  | 'endpoint'
  | 'region'
  | 'dependency'
  | 'identity-provider'
  | 'key';

/** What becomes of a component or a flow; what is in none of the lists survives. */
export interface Effect {
  readonly state: 'stops' | 'degrades';
  /** Why, in a clause: "its only zone is gone". */
  readonly because: string;
}

/** What goes at once, before anything that rests on it. */
export interface Blow {
  readonly kind: FailureKind;
  readonly subject: Subject;
  readonly components: ReadonlyMap<Component, Effect>;
  readonly flows: ReadonlyMap<Flow, Effect>;
  readonly facts: readonly Pointer[];
}

/** A failure with all that follows. */
export interface Failure extends Blow {
  readonly rto: Verdict;
  readonly rpo: Verdict;
}

/** Whether an objective holds, as far as the spec shows. */
export interface Verdict {
  readonly outcome: 'met' | 'missed' | 'not-shown' | 'not-stated';
  readonly says: string;
}
