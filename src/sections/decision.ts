/** Page 1: what the board is asked, what it is told, and why. Whoever reads only this page can decide. */
import type { Delta } from '../delta/delta.generated.ts';
import type { Finding, Review } from '../review/review.generated.ts';
import { type Brand, type BrandView, brandView } from './brand.ts';
import { type Mark, outcomeMark, severityMark } from './mark.ts';
import { holds, type Profile } from './profile.ts';
import { anchorOf, type Link, type References } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { readersWords, withheldSentence, withheldWords } from './withheld.ts';
import {
  asOfWords,
  capitalized,
  count,
  daysAway,
  recommendationWords,
  sentenceList,
  shortTitle,
  spoken,
} from './wording.ts';

/** How many findings stand on page 1. */
export const TOP = 5;

/** Characters of a title that fit in two lines of its full size. */
const LONG_TITLE = 60;

/** How many dates stand on page 1. */
const NEXT = 3;

/** Days before its end from which an exception is said to end soon. */
const SOON = 30;

/** How the line of the rule begins that led to each recommendation. */
const RULES: Readonly<Record<Review['decision']['recommendation'], string>> = {
  approve: 'Approve:',
  'approve-with-conditions': 'Approve with conditions:',
  return: 'Return:',
};

/** A label with its value. */
export interface Particular {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
}

interface TopFinding {
  readonly link: Link;
  readonly severity: Mark;
  readonly title: string;
  /** Where it is so: the first of its elements, and how many more. */
  readonly on: string;
  readonly owner: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly anchor: string;
}

export interface DecisionView {
  readonly brand: BrandView | null;
  readonly title: string;
  /** Set smaller, so that the page stays one page. */
  readonly longTitle: boolean;
  readonly summary: string | null;
  readonly classification: string;
  readonly edition: readonly string[];
  /** What the edition withholds. */
  readonly withheld: string | null;
  readonly recommendation: {
    readonly kind: Review['decision']['recommendation'];
    readonly words: string;
    readonly because: string;
    readonly rule: readonly { readonly text: string; readonly applies: boolean }[];
  };
  readonly tallies: readonly { readonly mark: Mark; readonly number: number }[];
  readonly asks: readonly string[];
  /** What stands in the place of asks, of findings and of dates where there are none. */
  readonly none: { readonly asks: string; readonly top: string; readonly next: string };
  readonly topHeading: string;
  readonly top: readonly TopFinding[];
  /** Whether findings have pages of their own. */
  readonly detailed: boolean;
  readonly further: string | null;
  readonly since: { readonly heading: string; readonly lines: readonly string[] };
  readonly next: readonly { readonly what: string; readonly when: string }[];
  readonly particulars: readonly Particular[];
  readonly digest: string;
}

export function decisionView({ review, references, profile, delta, brand }: Material): DecisionView {
  const { design, decision, findings } = review;
  const withheld = withheldWords(review, 'findings');
  return {
    brand: brandView(brand),
    title: design.title,
    longTitle: design.title.length > LONG_TITLE,
    summary: design.summary,
    classification: classificationOf(review, brand),
    edition: editionOf(review, profile),
    withheld: withheldSentence(review),
    recommendation: {
      kind: decision.recommendation,
      words: recommendationWords(decision.recommendation),
      because: decision.because,
      rule: decision.rule.map((text) => ({ text, applies: text.startsWith(RULES[decision.recommendation]) })),
    },
    tallies: talliesOf(review),
    asks: decision.asks,
    none: {
      asks: withheld ?? 'None beyond the recommendation itself.',
      top: withheld ?? 'No finding is open.',
      next: withheld ?? 'Nothing in this design has an end date.',
    },
    topHeading: findings.length > TOP ? 'Worst open findings' : 'Open findings',
    top: findings.slice(0, TOP).map((finding) => topFinding(finding, references)),
    detailed: holds(profile, 'findings'),
    further: holds(profile, 'work-list') ? furtherWords(findings.slice(TOP)) : null,
    since: delta === null ? sinceLast(review) : sinceState(review, delta),
    next: nextDates(review),
    particulars: particularsOf(review),
    digest: review.digest,
  };
}

/** `7 further findings and 14 questions in the work list`; null where page 1 has all. */
function furtherWords(rest: readonly Finding[]): string | null {
  if (rest.length === 0) return null;
  const questions = rest.filter(({ kind }) => kind === 'unstated').length;
  const gaps = rest.length - questions;
  const told = [
    ...(gaps === 0 ? [] : [count(gaps, 'further finding')]),
    ...(questions === 0 ? [] : [count(questions, gaps === 0 ? 'further question' : 'question')]),
  ];
  return `${sentenceList(told)} in the work list`;
}

/** The classification that is printed, in the words of the organization; an unclassified document says so. */
export function classificationOf({ design }: Review, brand: Brand | null): string {
  const word = brand?.confidentiality[design.classification ?? 'none'];
  if (word !== undefined) return word;
  return design.classification === null ? 'Not classified' : capitalized(spoken(design.classification));
}

/** The whole document needs no name of its own. */
const EDITIONS: Readonly<Record<Profile, readonly string[]>> = {
  decision: ['Decision pages'],
  board: ['Board edition'],
  engineer: ['Engineering edition'],
  audit: [],
  change: ['Change edition'],
};

function editionOf(review: Review, profile: Profile): readonly string[] {
  const { design, asOf, governance } = review;
  const readers = readersWords(review);
  return [
    ...(readers === null ? [] : [readers]),
    design.revision === null ? 'Revision not stated' : `Revision ${design.revision}`,
    `${capitalized(spoken(design.status))}, ${signedWords(governance.signOffs)}`,
    `As of ${asOf.date}`,
    ...EDITIONS[profile],
  ];
}

/** How far the design is signed; a signature under another design is said before all. */
function signedWords(signOffs: Review['governance']['signOffs']): string {
  const of = (state: string): number => signOffs.filter((one) => one.state === state).length;
  const voided = of('void');
  if (voided > 0) return `${count(voided, 'sign-off')} VOID`;
  const signed = of('holds') + of('unbound');
  return signed === 0 ? 'unsigned' : `signed by ${signed} of ${signOffs.length}`;
}

function talliesOf({ counts }: Review): DecisionView['tallies'] {
  return [
    { mark: severityMark('critical'), number: counts.critical },
    { mark: severityMark('high'), number: counts.high },
    { mark: severityMark('medium'), number: counts.medium },
    { mark: severityMark('low'), number: counts.low },
    { mark: outcomeMark('unstated'), number: counts.unstated },
  ];
}

function topFinding(finding: Finding, references: References): TopFinding {
  const link = references.numbered(finding.number);
  return {
    link,
    severity: severityMark(finding.severity),
    title: finding.title,
    on: placesOf(finding),
    owner: finding.owner ?? 'no owner',
    due: finding.due ?? 'no date',
    overdue: finding.overdue,
    anchor: anchorOf(finding.number),
  };
}

function placesOf({ subjects: [first, ...others] }: Finding): string {
  if (first === undefined) return '';
  const title = shortTitle(first.subject.title);
  return others.length === 0 ? title : `${title} and ${others.length} more`;
}

/** What changed since the state that the document was built with, and what the last review still asks for. */
function sinceState({ governance: { previous } }: Review, { before, summary }: Delta): DecisionView['since'] {
  const open = (previous?.conditions ?? []).filter((condition) => !condition.met);
  return {
    heading: before === null ? 'Since before' : `Since ${before.name} (${before.asOf})`,
    lines: [...summary, ...open.map(({ text }) => `Not met: ${text}`)],
  };
}

function sinceLast(review: Review): DecisionView['since'] {
  const { previous } = review.governance;
  const withheld = withheldWords(review, 'findings');
  if (withheld !== null) return { heading: 'Since the last review', lines: [withheld] };
  if (previous === null)
    return { heading: 'Since the last review', lines: ['First review: nothing to compare with.'] };
  const of = [previous.revision === null ? null : `revision ${previous.revision}`, previous.date];
  const met = previous.conditions.filter((condition) => condition.met).length;
  const open = previous.conditions.filter((condition) => !condition.met);
  return {
    heading: `Since the last review (${of.filter((part) => part !== null).join(', ') || 'undated'})`,
    lines: [
      previous.conditions.length === 0
        ? 'It set no conditions.'
        : `${met} of ${count(previous.conditions.length, 'condition')} met.`,
      ...open.map(({ text }) => `Not met: ${text}`),
    ],
  };
}

/** Exceptions and questions by the day on which they run out. */
function nextDates({ governance }: Review): DecisionView['next'] {
  const exceptions = governance.exceptions.map(({ id, expires, daysLeft, state }) => ({
    what:
      state === 'expired'
        ? `Exception ${id} has expired`
        : daysLeft <= SOON
          ? `Exception ${id} ends soon`
          : `Exception ${id}`,
    date: expires,
    when: `${expires}, ${daysAway(daysLeft)}`,
  }));
  const questions = governance.openQuestions.flatMap(({ id, due, overdue }) =>
    due === null ? [] : [{ what: `Answer to ${id}`, date: due, when: overdue ? `${due}, overdue` : due }],
  );
  return [...exceptions, ...questions]
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .slice(0, NEXT)
    .map(({ what, when }) => ({ what, when }));
}

function particularsOf(review: Review): readonly Particular[] {
  const { design, counts, asOf, threats } = review;
  const contact = design.contact === null ? '' : `, ${design.contact}`;
  return [
    { label: 'Risk owner', value: design.riskOwner ?? 'not named', href: null },
    {
      label: 'Spec owner',
      value: `${design.team}${contact}`,
      href: design.contact === null ? null : linkFor(design.contact),
    },
    {
      label: 'Completeness',
      value: counts.facts.says,
      href: '#unknowns',
    },
    {
      label: 'Threats',
      value:
        withheldWords(review, 'findings') ??
        `${threats.filter(({ status }) => status === 'open' || status === 'unknown').length} of ${threats.length} open or unknown`,
      href: '#threat-register',
    },
    { label: 'As of', value: `${asOf.date}, ${asOfWords(asOf.from)}`, href: null },
  ];
}
