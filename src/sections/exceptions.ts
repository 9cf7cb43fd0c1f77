/** Gaps that are accepted for a time: why, by whom, what is done instead, and until when. */
import type { Exception } from '../review/review.generated.ts';
import { checkAnchor } from './findings.ts';
import { type Mark, outcomeMark } from './mark.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { daysAway } from './wording.ts';

export interface ExceptionsView {
  readonly exceptions: readonly {
    readonly anchor: string;
    readonly id: string;
    readonly state: Mark;
    readonly check: Link;
    readonly on: string;
    readonly because: string;
    readonly compensating: string;
    readonly owner: string;
    readonly approvedBy: string;
    readonly expires: string;
    readonly left: string;
    readonly place: string;
  }[];
}

const STATES: Readonly<Record<Exception['state'], Mark>> = {
  live: { ...outcomeMark('accepted'), word: 'Holds' },
  expired: { ...outcomeMark('gap'), word: 'Expired' },
  unused: { ...outcomeMark('not-applicable'), word: 'Covers nothing' },
};

export function exceptionsView({ review, references }: Material): ExceptionsView {
  return {
    exceptions: review.governance.exceptions.map((exception) => ({
      anchor: anchorOf(`exception-${exception.id}`),
      id: exception.id,
      state: STATES[exception.state],
      check: { text: exception.check, href: `#${checkAnchor(exception.check)}` },
      on: exception.on,
      because: exception.because,
      compensating: exception.compensating ?? 'nothing stated',
      owner: exception.owner,
      approvedBy: exception.approvedBy ?? 'nobody named',
      expires: exception.expires,
      left: daysAway(exception.daysLeft),
      place: references.place(exception.place),
    })),
  };
}
