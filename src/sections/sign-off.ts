/** Who signs what: the recommendation, the content that is signed, and a line for each role. */
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, recommendationWords, spoken } from './wording.ts';

export interface SignOffView {
  readonly digest: string;
  readonly recommendation: string;
  readonly conditions: readonly Link[];
  readonly validUntil: string;
  readonly roles: readonly {
    readonly role: string;
    readonly name: string | null;
    readonly decision: string;
    readonly date: string | null;
    readonly conditions: readonly string[];
  }[];
}

export function signOffView({ review, references }: Material): SignOffView {
  const [next] = review.governance.exceptions
    .filter(({ state }) => state === 'live')
    .map(({ expires, id }) => ({ expires, id }))
    .toSorted((a, b) => (a.expires < b.expires ? -1 : Number(a.expires > b.expires)));
  return {
    digest: review.digest,
    recommendation: recommendationWords(review.decision.recommendation),
    conditions: review.decision.conditions.map(({ finding }) => references.numbered(finding)),
    validUntil:
      next === undefined
        ? 'A signature holds for the content with this digest and for no other.'
        : `A signature holds for the content with this digest and for no other, and until ${next.expires}, when exception ${next.id} ends.`,
    roles: review.governance.signOffs.map(({ role, name, decision, date, conditions }) => ({
      role,
      name,
      decision: capitalized(spoken(decision)),
      date,
      conditions,
    })),
  };
}
