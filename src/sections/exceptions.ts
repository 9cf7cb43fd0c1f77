/** Gaps that are accepted for a time: why, by whom, what is done instead, and until when. */
import type { AdoptedFinding, Exception } from '../review/review.generated.ts';
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
  /** What was there when the team began, which nobody accepted. */
  readonly adopted: readonly {
    readonly check: Link;
    readonly on: string;
    readonly finding: Link | null;
    readonly since: string;
    readonly expires: string;
    readonly left: string;
    readonly state: Mark;
  }[];
}

const STATES: Readonly<Record<Exception['state'], Mark>> = {
  live: { ...outcomeMark('accepted'), word: 'Holds' },
  expired: { ...outcomeMark('gap'), word: 'Expired' },
  unused: { ...outcomeMark('not-applicable'), word: 'Covers nothing' },
};

const ADOPTED: Readonly<Record<AdoptedFinding['state'], Mark>> = {
  known: { ...outcomeMark('unstated'), word: 'Known' },
  expired: { ...outcomeMark('gap'), word: 'Expired' },
  worse: { ...outcomeMark('gap'), word: 'Worse now' },
  mended: { ...outcomeMark('pass'), word: 'Mended' },
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
    adopted: review.governance.adopted.map((one) => ({
      check: { text: one.check, href: one.kind === 'contradiction' ? null : `#${checkAnchor(one.check)}` },
      on: one.on,
      finding: one.finding === null ? null : references.numbered(one.finding),
      since: one.since,
      expires: one.expires,
      left: daysAway(one.daysLeft),
      state: ADOPTED[one.state],
    })),
  };
}
