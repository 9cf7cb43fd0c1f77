/** What every posture table is made of: an answer about this design, with the fields that decided it. */
import type { Fact } from '../model/fact.ts';
import type { Pointer } from '../source/pointer.ts';

/** Whether the design proves it, falls short, does not say, or is not concerned. */
export type Outcome = 'pass' | 'gap' | 'unstated' | 'not-applicable';

/** One answer. */
export interface Answer {
  readonly outcome: Outcome;
  /** What is so, with ids in backticks; no free text of the spec, no advice. */
  readonly says: string;
  /** The fields that decided it, the most telling first. */
  readonly facts: readonly Pointer[];
}

/** What a row is about; a place that nobody drew has the id of the element that it belongs to. */
export interface Subject {
  readonly id: string;
  readonly at: Pointer;
  readonly title: string;
}

type Decisive = Fact<unknown> | Pointer;

function answer(outcome: Outcome, says: string, facts: readonly Decisive[]): Answer {
  return { outcome, says, facts: facts.map((one) => (typeof one === 'string' ? one : one.at)) };
}

/** The design proves it. */
export function pass(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('pass', says, facts);
}

/** The design says something that falls short. */
export function gap(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('gap', says, facts);
}

/** The design does not say. */
export function unstated(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('unstated', says, facts);
}

/** The question does not arise; `says` is the reason. */
export function notApplicable(says: string, ...facts: readonly Decisive[]): Answer {
  return answer('not-applicable', says, facts);
}

/** A cell of a table; what does not fit is counted. */
const MOST_SENTENCES = 3;

const WORST_FIRST: readonly Outcome[] = ['gap', 'unstated', 'pass', 'not-applicable'];

/** Several answers to one question as one: the worst decides, and only the deciding ones speak. */
export function settle(answers: readonly Answer[], whenNone: Answer): Answer {
  const outcome = WORST_FIRST.find((one) => answers.some((each) => each.outcome === one));
  if (outcome === undefined) return whenNone;
  const deciding = answers.filter((each) => each.outcome === outcome);
  const sentences = [...new Set(deciding.map(({ says }) => says))];
  const shown = sentences.slice(0, MOST_SENTENCES);
  const more = sentences.length > shown.length ? [`And ${sentences.length - shown.length} more.`] : [];
  const facts = deciding.filter(({ says }) => shown.includes(says)).flatMap((each) => each.facts);
  return { outcome, says: [...shown, ...more].join(' '), facts: [...new Set(facts)] };
}

/** A yes-or-no field as an answer; null where the answer does not matter. */
export function yesNo(
  field: Fact<boolean>,
  says: { readonly yes: string; readonly no: string; readonly silent: string },
): Answer {
  if (field.value === true) return pass(says.yes, field);
  return field.value === false ? gap(says.no, field) : unstated(says.silent, field);
}
