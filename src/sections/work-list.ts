/** Open findings as the work list: worst first, with who mends them by when. */
import type { Finding } from '../review/review.generated.ts';
import { TOP } from './decision.ts';
import { type Mark, type Severity, severityMark } from './mark.ts';
import { holds, type Profile } from './profile.ts';
import type { Link } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { count, sentenceList, shortTitle, spoken } from './wording.ts';

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
  /** Whether a page has no room for it: it stands on screens alone. */
  readonly beyond: boolean;
}

export interface WorkListView {
  readonly rows: readonly WorkRow[];
  readonly overdue: string | null;
  /** Whether page 1 says the same; then it stands on screens alone. */
  readonly onPageOne: boolean;
  /** Said on paper of what there is no room for; null if there is room. */
  readonly further: string | null;
}

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** How many subjects stand in a row before the rest is counted. */
const SHOWN = 2;

/** So many rows fill a page. */
const ON_A_PAGE = 30;

export function workListView({ review, references, profile }: Material): WorkListView {
  const { findings } = review;
  const overdue = review.findings.filter((finding) => finding.overdue).length;
  const areas = new Map(review.areas.map(({ id, title }) => [id, title]));
  return {
    onPageOne: findings.length <= TOP && holds(profile, 'findings'),
    further: furtherOf(findings.slice(ON_A_PAGE), profile),
    overdue: overdue === 0 ? null : `${count(overdue, 'finding')} past the agreed date.`,
    rows: findings.map((finding, index) => {
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
        beyond: index >= ON_A_PAGE,
      };
    }),
  };
}

/** What stands where, of the findings that a page has no room for. */
function furtherOf(rest: readonly Finding[], profile: Profile): string | null {
  if (rest.length === 0) return null;
  const questions = rest.filter(({ kind }) => kind === 'unstated').length;
  const gaps = rest.length - questions;
  const worst = SEVERITIES.find((severity) => rest.some((finding) => finding.severity === severity));
  const told = sentenceList([
    ...(gaps === 0 ? [] : [count(gaps, 'finding')]),
    ...(questions === 0 ? [] : [count(questions, 'question')]),
  ]);
  const where = holds(profile, 'findings')
    ? 'in the parts \u201cWhat are we going to do?\u201d and \u201cDid we do a good job?\u201d'
    : 'in the board edition';
  return `Besides these: ${told}, none worse than ${spoken(worst ?? 'low')}, ${where}.`;
}
