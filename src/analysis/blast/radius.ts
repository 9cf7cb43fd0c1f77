/** What a radius is: what falls with one thing, held by somebody else or gone. */
import type { Component, Data, Flow, Subject } from '../../model/model.ts';
import type { Pointer } from '../../source/pointer.ts';

/** Kinds of things that can be held or lost. */
export type Holding = 'account' | 'identity-provider' | 'identity' | 'role' | 'key' | 'secret';

/** A control that makes the radius smaller, as a field proves it. */
export interface Limit {
  readonly says: string;
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly at: Pointer;
}

/** What falls with one thing. */
export interface Radius {
  readonly kind: Holding;
  readonly subject: Subject;
  /** When somebody else holds it. */
  readonly reads: readonly Data[];
  readonly writes: readonly Data[];
  readonly stops: readonly Component[];
  /** When it is gone. */
  readonly halts: readonly (Component | Flow)[];
  readonly loses: readonly Data[];
  readonly limits: readonly Limit[];
  readonly facts: readonly Pointer[];
}
