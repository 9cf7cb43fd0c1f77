/** Controls as fields prove them: each takes the field that would say so and what would be sufficient there. */
import type { Fact } from '../model/fact.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Mitigation } from './threat.ts';

type Kind = Mitigation['kind'];
type Holds = Mitigation['holds'];

/** A field that may prove a control, already judged. */
export interface Proof {
  readonly at: Pointer;
  readonly holds: Holds;
}

/** Judges a field: silent, sufficient or not. */
export function proof<T>(stated: Fact<T>, enough: (value: T) => boolean): Proof {
  if (stated.value === undefined) return { at: stated.at, holds: 'unknown' };
  return { at: stated.at, holds: enough(stated.value) ? 'yes' : 'no' };
}

/** Without this control the threat stays open. `write` is the value that would be sufficient, as YAML. */
export function prevents<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): Mitigation {
  return mitigation('preventive', true, control, proof(stated, enough), write);
}

/** Any one of the fields proves the control; `write` is for the first of them. */
export function preventsByAny(
  control: string,
  proofs: readonly [Proof, ...Proof[]],
  write: string,
): Mitigation {
  return mitigation('preventive', true, control, best(proofs), write);
}

/** Makes the threat harder, but does not close it. */
export function hinders<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): Mitigation {
  return mitigation('preventive', false, control, proof(stated, enough), write);
}

/** The same, of a field that few designs have to state: where it is silent, nothing is asked. */
export function hindersWhereStated<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): readonly Mitigation[] {
  return stated.value === undefined ? [] : [hinders(control, stated, enough, write)];
}

/** Shows that it happens. */
export function shows<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): Mitigation {
  return mitigation('detective', false, control, proof(stated, enough), write);
}

/** Shows that it happens, where being unseen is the threat: without this control it stays open. */
export function records<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): Mitigation {
  return mitigation('detective', true, control, proof(stated, enough), write);
}

/** The same, proven by any one of the fields; `write` is for the first of them. */
export function recordsByAny(
  control: string,
  proofs: readonly [Proof, ...Proof[]],
  write: string,
): Mitigation {
  return mitigation('detective', true, control, best(proofs), write);
}

/** Limits or undoes the harm. */
export function repairs<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  write: string,
): Mitigation {
  return mitigation('corrective', false, control, proof(stated, enough), write);
}

function mitigation(
  kind: Kind,
  needed: boolean,
  control: string,
  { at, holds }: Proof,
  write: string,
): Mitigation {
  return { control, holds, kind, needed, at, also: [], write: holds === 'yes' ? null : write };
}

/** The first that is sufficient; else the first, which is the field to write. */
function best(proofs: readonly [Proof, ...Proof[]]): Proof {
  return proofs.find(({ holds }) => holds === 'yes') ?? proofs[0];
}

/** The list with one more member, as YAML: `[a, b]`. Members are words of the spec language or ids. */
export function listWith(values: readonly string[] | undefined, more: string): string {
  return `[${[...(values ?? []), more].join(', ')}]`;
}
