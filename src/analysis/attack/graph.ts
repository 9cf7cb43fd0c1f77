/**
 * Where an attacker can stand, and how one step leads to the next. A step exists only where the spec states
 * a flow, a hook, a reach or a trust; each knows the fields that say so and the controls that make it hard.
 */
import type { Account, Actor, Component, Data, Identity, Model, Network } from '../../model/model.ts';
import type { Pointer } from '../../source/pointer.ts';

/** Somewhere to be: outside, in a component or a network, in control of an account or an identity; or the goal, data in a component. */
export type Position =
  | { readonly kind: 'internet' }
  | { readonly kind: 'actor'; readonly of: Actor }
  | { readonly kind: 'component'; readonly of: Component }
  | { readonly kind: 'account'; readonly of: Account }
  | { readonly kind: 'identity'; readonly of: Identity }
  | { readonly kind: 'network'; readonly of: Network }
  | { readonly kind: 'data'; readonly of: Component };

/** What leads from one position to the next. */
export type Means =
  | 'flow'
  | 'answer'
  | 'event'
  | 'front-door'
  | 'network'
  | 'exposure'
  | 'role'
  | 'trust'
  | 'sign-in'
  | 'secret'
  | 'administration';

/** A control as a field of the spec proves it. */
export interface Control {
  readonly control: string;
  readonly holds: 'yes' | 'no' | 'unknown';
  /** With every needed control in place nobody gets past; without needed ones the step cannot be closed. */
  readonly needed: boolean;
  /** Effort that it costs an attacker where it holds. */
  readonly effort: number;
  readonly at: Pointer;
  /** What to write there, as YAML; null where it holds, or where the control itself says what to change. */
  readonly write: string | null;
}

/** What is done with the data at the end. */
export type Gain = 'read' | 'write' | 'read-and-write';

/** One step of an attacker. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly means: Means;
  /** What is done, after "can": "send requests to `api`". */
  readonly does: string;
  /** The element that states the step; its name is what the team calls it. */
  readonly title: string;
  /** The points before any control, with their reason. */
  readonly base: { readonly text: string; readonly effort: number };
  readonly controls: readonly Control[];
  /** The lines that state the step, at least one. */
  readonly evidence: readonly Pointer[];
  /** On steps that end at data: which, and what is gained. */
  readonly reaches: readonly Data[];
  readonly gain: Gain | null;
}

/** The graph of one design: positions by number, the steps out of each. */
export interface AttackGraph {
  readonly model: Model;
  readonly positions: readonly Position[];
  readonly steps: readonly Step[];
  /** Steps by the number of the position that they leave. */
  readonly leaving: readonly (readonly Step[])[];
  /** Where attackers start: actors, others' accounts, the internet. */
  readonly sources: readonly number[];
}

/** Whether nobody gets past a step, nobody is known to be stopped, or the spec does not say. */
export type State = 'closed' | 'open' | 'unknown';

/** The state of a step: closed only if it needs controls and all of them hold. */
export function stateOf({ controls }: Step): State {
  const needed = controls.filter((control) => control.needed);
  if (needed.length === 0 || needed.some(({ holds }) => holds === 'no')) return 'open';
  return needed.every(({ holds }) => holds === 'yes') ? 'closed' : 'unknown';
}

/** The state of a path: one closed step closes it; without one, one doubtful step leaves it in doubt. */
export function stateOfPath(steps: readonly Step[]): State {
  const states = steps.map(stateOf);
  if (states.includes('closed')) return 'closed';
  return states.includes('unknown') ? 'unknown' : 'open';
}

/** What a step costs an attacker: the base and every control that holds. */
export function effortOf({ base, controls }: Step): number {
  return controls.reduce((sum, { holds, effort }) => sum + (holds === 'yes' ? effort : 0), base.effort);
}
