/** Open findings as the work list: worst first, with who mends them by when. */
import { type Mark, severityMark } from './mark.ts';
import type { Link } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { count, shortTitle } from './wording.ts';

interface WorkRow {
  readonly link: Link;
  readonly severity: Mark;
  readonly area: string;
  readonly title: string;
  readonly on: readonly Link[];
  readonly further: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly ticket: Link | null;
  readonly place: string;
}

export interface WorkListView {
  readonly rows: readonly WorkRow[];
  readonly overdue: string | null;
}

/** How many subjects stand in a row before the rest is counted. */
const SHOWN = 2;

export function workListView({ review, references }: Material): WorkListView {
  const overdue = review.findings.filter((finding) => finding.overdue).length;
  const areas = new Map(review.areas.map(({ id, title }) => [id, title]));
  return {
    overdue: overdue === 0 ? null : `${count(overdue, 'finding')} past the agreed date.`,
    rows: review.findings.map((finding) => {
      const [first] = finding.subjects;
      return {
        link: references.numbered(finding.number),
        severity: severityMark(finding.severity),
        area: areas.get(finding.area) ?? finding.area,
        title: finding.title,
        on: finding.subjects.slice(0, SHOWN).map(({ subject }) => {
          const { text, href } = references.element(subject);
          return { text: shortTitle(text), href };
        }),
        further: finding.subjects.length > SHOWN ? `and ${finding.subjects.length - SHOWN} more` : null,
        owner: finding.owner,
        due: finding.due,
        overdue: finding.overdue,
        ticket: finding.ticket === null ? null : { text: finding.ticket, href: linkFor(finding.ticket) },
        place: first === undefined ? '' : references.place(first.facts[0]?.place ?? first.subject.place),
      };
    }),
  };
}
