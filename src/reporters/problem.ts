/**
 * What a report tells, one thing at a time and alike for mistakes, contradictions, gaps, questions and accepted
 * gaps: the formats for programs are made of it, so that none of them can forget a kind or count another way.
 */
import type { Diagnostic, RelatedPlace } from '../diagnostic/diagnostic.ts';
import type { Exception, Fact, Finding, Named, Result } from '../review/review.generated.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { sha256 } from '../source/sha256.ts';
import type { Place } from '../source/source-file.ts';
import type { Report } from './report.ts';
import { rooted } from './rooted.ts';

/** How loud a problem is: what must be mended, what should be, what is worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** One problem. Texts are as they are: each format escapes them for where they go. */
export interface Problem {
  readonly kind: 'mistake' | 'contradiction' | 'gap' | 'question' | 'accepted';
  /** The code of a mistake, or the id of a check. */
  readonly rule: string;
  readonly level: Level;
  /** Null for mistakes, which are wrong whatever they are about. */
  readonly severity: Finding['severity'] | null;
  /** What is so, in a sentence. */
  readonly message: string;
  /** What to write; null where the message says it all. */
  readonly hint: string | null;
  /** The element of the design; null for mistakes. */
  readonly subject: Named | null;
  /** The spec that the problem was found in, from the project's root. */
  readonly spec: string;
  /** From the project's root; null where the mistake is in no text. */
  readonly place: Place | null;
  /** Other places that matter, from the project's root. */
  readonly related: readonly RelatedPlace[];
  /** Differs from that of every other problem of the run. */
  readonly fingerprint: string;
  /** Number in the document, such as `F-03`; null where it has none. */
  readonly number: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  /** Why it is no problem for now; null but for accepted gaps. */
  readonly exception: Exception | null;
  /** Why it fails nothing though it is open: it was there before; null where it is new. */
  readonly known: string | null;
}

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;
const LEVEL_ORDER: readonly Level[] = ['error', 'warning', 'note'];
const KIND_ORDER: readonly Problem['kind'][] = ['mistake', 'contradiction', 'gap', 'question', 'accepted'];
const SEVERITY_ORDER = ['critical', 'high', 'medium', 'low'];

/** Whether somebody has to do something about it: it is neither accepted nor known from before. */
export function isOpen({ kind, known }: Problem): boolean {
  return kind !== 'accepted' && known === null;
}

/** Every problem of all reports: the loudest first, then the worst, then by place. */
export function problemsOf(reports: readonly Report[]): Problem[] {
  const all = reports.flatMap((report) => [
    ...report.diagnostics.map((diagnostic) => mistake(diagnostic, report)),
    ...(report.review?.findings ?? []).flatMap((finding) => ofFinding(finding, report)),
    ...(report.review?.checks ?? []).flatMap((check) =>
      check.results
        .filter(({ outcome }) => outcome === 'accepted')
        .map((result) => accepted(check.id, result, report)),
    ),
  ]);
  return distinct(all.toSorted(byWeight));
}

function byWeight(a: Problem, b: Problem): number {
  return (
    LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    SEVERITY_ORDER.indexOf(a.severity ?? '') - SEVERITY_ORDER.indexOf(b.severity ?? '') ||
    byCodeUnit(a.place?.file ?? a.spec, b.place?.file ?? b.spec) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message)
  );
}

/**
 * Readers keep one problem for each fingerprint and drop the others in silence. Two may share one where a mistake is
 * made twice in a file, or where two files are versions of one design.
 */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { fingerprint, spec } = problem;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? problem : { ...problem, fingerprint: hash([fingerprint, spec, String(before)]) };
  });
}

function mistake(diagnostic: Diagnostic, report: Report): Problem {
  const { code, severity, message, hint, place, related } = diagnostic;
  const spec = rooted(report.folder, report.path);
  return {
    kind: 'mistake',
    rule: code,
    level: severity,
    severity: null,
    message,
    hint,
    subject: null,
    spec,
    place: placed(place, report),
    related: related.map((one) => ({ ...one, place: placedAt(one.place, report) })),
    // Without its line, so that it stays the same mistake when it moves.
    fingerprint: hash([
      'parapet/v1',
      place === null ? spec : rooted(report.folder, place.file),
      code,
      message,
    ]),
    number: null,
    owner: null,
    due: null,
    exception: null,
    known: null,
  };
}

const KINDS = { contradiction: 'contradiction', gap: 'gap', unstated: 'question' } as const;

function ofFinding(finding: Finding, report: Report): Problem[] {
  return finding.subjects.map(({ subject, check, fingerprint, says, severity, facts }): Problem => {
    const [first, ...others] = facts;
    return {
      kind: KINDS[finding.kind],
      rule: check,
      level: finding.kind === 'unstated' ? 'note' : LEVELS[severity],
      severity,
      message: says,
      hint: finding.remedy,
      subject,
      spec: rooted(report.folder, report.path),
      place: placedAt(first?.place ?? subject.place, report),
      related: factPlaces(others, report),
      fingerprint,
      number: finding.number,
      owner: finding.owner,
      due: finding.due,
      exception: null,
      known: report.known.get(fingerprint) ?? null,
    };
  });
}

function accepted(check: string, result: Result, report: Report): Problem {
  const { subject, fingerprint, severity, says, facts, exception } = result;
  const [first, ...others] = facts;
  const decided = report.review?.governance.exceptions.find(({ id }) => id === exception) ?? null;
  return {
    kind: 'accepted',
    rule: check,
    level: 'note',
    severity,
    message: says,
    hint: null,
    subject,
    spec: rooted(report.folder, report.path),
    place: placedAt(first?.place ?? subject.place, report),
    related: factPlaces(others, report),
    fingerprint,
    number: null,
    owner: decided?.owner ?? null,
    due: decided?.expires ?? null,
    exception: decided === null ? null : { ...decided, place: placedAt(decided.place, report) },
    known: null,
  };
}

function factPlaces(facts: readonly Fact[], report: Report): RelatedPlace[] {
  return facts.map(({ path, value, place }) => ({
    place: placedAt(place, report),
    message: `\`${path}\` ${value === null ? 'is not written' : `is \`${value}\``}`,
  }));
}

function placed(place: Place | null, report: Report): Place | null {
  return place === null ? null : placedAt(place, report);
}

function placedAt(place: Place, { folder }: Report): Place {
  return { ...place, file: rooted(folder, place.file) };
}

function hash(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32);
}
