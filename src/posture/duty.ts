/** An answer to a duty: beside the usual outcomes, AWS may have taken the duty over. */
import type { Answer } from '../model/answer.ts';
import type { Fact } from '../model/fact.ts';
import type { Pointer } from '../source/pointer.ts';

/** AWS does it; nothing of it is left to the customer. */
export interface TakenByAws {
  readonly outcome: 'aws';
  readonly says: string;
  readonly facts: readonly Pointer[];
}

export type DutyAnswer = Answer | TakenByAws;

/** AWS does it. */
export function byAws(says: string, ...facts: readonly Fact<unknown>[]): TakenByAws {
  return { outcome: 'aws', says, facts: facts.map(({ at }) => at) };
}
