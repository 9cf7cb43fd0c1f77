/** Each contradiction and each gap in detail: what is so, by which fields and lines, why it matters, what to write, who says so. */
import type { Fact, Finding, Review } from '../review/review.generated.ts';
import { type Mark, severityMark } from './mark.ts';
import { anchorOf, type Link, type References } from './references.ts';
import { linkFor } from './safe-link.ts';
import type { Material } from './section.ts';
import { furtherWords, type Told, toldTo } from './told.ts';

/** A field that decided something, with its place. */
export interface FactView {
  readonly path: string;
  readonly value: string;
  readonly place: string;
}

/** A finding in detail. */
export interface FindingView {
  readonly anchor: string;
  readonly number: string;
  readonly severity: Mark;
  readonly title: string;
  readonly area: string;
  readonly check: Link;
  readonly owner: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly ticket: Link | null;
  readonly expects: string;
  readonly rationale: string;
  readonly remedy: string;
  readonly subjects: readonly {
    readonly element: Link;
    /** Its first digits, which lead to it in every other output. */
    readonly fingerprint: string;
    readonly says: string;
    readonly facts: readonly FactView[];
  }[];
  readonly citations: readonly Link[];
  /** Too tall to be kept on one page. */
  readonly tall: boolean;
}

export interface FindingsView {
  readonly findings: readonly FindingView[];
  /** How many more stand in the appendix; null if none does. */
  readonly further: string | null;
}

/** Findings of one area of the checklist. */
export interface AreaOf<T> {
  readonly title: string;
  readonly findings: readonly T[];
}

/** Digits of a fingerprint that are printed: enough for one design, and for `parapet explain`. */
const DIGITS = 12;

/** A card with more subjects than this may break between them. */
const KEPT_WHOLE = 6;

export function findingsView(material: Material): FindingsView {
  const { first, rest } = toldGaps(material);
  const [worst] = rest;
  return {
    findings: first,
    further: furtherWords(rest.length, 'finding', worst?.severity.word),
  };
}

/** The findings that the appendix tells of, by area. */
export function furtherFindingsView(material: Material): { readonly areas: readonly AreaOf<FindingView>[] } {
  return { areas: byArea(material.review, toldGaps(material).rest) };
}

function toldGaps({ review, references, profile }: Material): Told<FindingView> {
  const belongs = belongingIn(review);
  const gaps = review.findings.filter(({ kind }) => kind !== 'unstated');
  return toldTo(
    profile,
    gaps.map((finding) => findingView(finding, belongs(finding), references)),
  );
}

/** Findings by their area, areas in the order of the checklist. */
export function byArea<T extends { readonly area: string }>(
  { areas }: Review,
  findings: readonly T[],
): readonly AreaOf<T>[] {
  const titles = new Set([...areas.map(({ title }) => title), ...findings.map(({ area }) => area)]);
  return [...titles]
    .map((title) => ({ title, findings: findings.filter(({ area }) => area === title) }))
    .filter((area) => area.findings.length > 0);
}

/** Where each finding of a review belongs. */
export function belongingIn({ areas, checks }: Review): (finding: Finding) => Belonging {
  const titles = new Map(areas.map(({ id, title }) => [id, title]));
  const packs = new Map(checks.map(({ id, pack }) => [id, pack]));
  return ({ area, check }) => ({ area: titles.get(area) ?? area, pack: packs.get(check) ?? null });
}

/** Where a finding belongs: a part of the checklist, and the pack of its rule where that is the organization's. */
interface Belonging {
  readonly area: string;
  readonly pack: string | null;
}

/** A finding with its links. */
export function findingView(
  finding: Finding,
  { area, pack }: Belonging,
  references: References,
): FindingView {
  return {
    anchor: anchorOf(finding.number),
    number: finding.number,
    severity: severityMark(finding.severity),
    title: finding.title,
    area,
    // The appendix lists checks with their answers; a contradiction has none to list.
    check: {
      text: pack === null ? finding.check : `${finding.check} (${pack})`,
      href: finding.kind === 'contradiction' ? null : `#${checkAnchor(finding.check)}`,
    },
    owner: finding.owner ?? 'no owner',
    due: finding.due ?? 'no date',
    overdue: finding.overdue,
    ticket: finding.ticket === null ? null : { text: finding.ticket, href: linkFor(finding.ticket) },
    expects: finding.expects,
    rationale: finding.rationale,
    remedy: finding.remedy,
    subjects: finding.subjects.map(({ subject, fingerprint, says, facts }) => ({
      element: references.element(subject),
      fingerprint: fingerprint.slice(0, DIGITS),
      says,
      facts: facts.map((fact) => factView(fact, references)),
    })),
    citations: references.citations(finding.sources),
    tall: finding.subjects.length > KEPT_WHOLE,
  };
}

/** Where a check stands in the appendix. */
export function checkAnchor(check: string): string {
  return anchorOf(`check-${check}`);
}

/** A field as it is printed: where the spec is silent, that is what it says. */
function factView({ path, value, place }: Fact, references: References): FactView {
  return { path, value: value ?? 'not written', place: references.place(place) };
}
