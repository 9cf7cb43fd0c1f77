/** An answer about a design, with the fields that decided it: what checks find and posture tables say. */
import type { AwsDefault } from '../aws/default.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Fact } from './fact.ts';

/** Whether the design proves it, falls short, does not say, or is not concerned. */
export type Outcome = 'pass' | 'gap' | 'unstated' | 'not-applicable';

/** One answer. */
export interface Answer {
  readonly outcome: Outcome;
  /** What is so, with ids in backticks; no free text of the spec, no advice. */
  readonly says: string;
  /** The fields that decided it, the most telling first; the first one is where a finding points. */
  readonly facts: readonly Pointer[];
  /** What AWS does by itself, where the answer rests on that and not on a word of the design. */
  readonly byDefault?: AwsDefault;
}

type Decisive = Fact<unknown> | Pointer;

function answer(outcome: Outcome, says: string, facts: readonly Decisive[]): Answer {
  return { outcome, says, facts: facts.map((one) => (typeof one === 'string' ? one : one.at)) };
}

/** The design proves it. */
export function pass(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('pass', says, facts);
}

/** The design says nothing, and AWS does it by itself; the first fact is the field that is not written. */
export function passByDefault(says: string, byDefault: AwsDefault, ...facts: readonly Decisive[]): Answer {
  return { ...answer('pass', says, facts), byDefault };
}

/** The design says something that falls short. */
export function gap(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('gap', says, facts);
}

/** The design does not say; `says` names what is not stated: "`orders` does not say how it is encrypted." */
export function unstated(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('unstated', says, facts);
}

/** The question does not arise; `says` is the reason. */
export function notApplicable(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('not-applicable', says, facts);
}

/** A yes-or-no field as an answer. */
export function yesNo(
  field: Fact<boolean>,
  says: { readonly yes: string; readonly no: string; readonly silent: string },
): Answer {
  if (field.value === true) return pass(says.yes, field);
  return field.value === false ? gap(says.no, field) : unstated(says.silent, field);
}
