/** Open gaps and unanswered questions: one finding for a cause, with every subject it has. */
import { epochOf } from '../model/calendar.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { causesOf, type Asked } from './causes.ts';
import type { Decided } from './run-checks.ts';
import { numbered } from './numbered.ts';
import type { Check, Finding } from './review.generated.ts';

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** Owners where nobody is assigned: the subject's own, by dotted path, then the design's. */
export interface Owners {
  readonly ofPath: (path: string) => string | null;
  readonly design: string;
}

/** Findings in the order in which they should be mended: gaps before questions, worst first, then by date. */
export function findingsOf(checks: readonly Check[], decided: Decided, owners: Owners): Finding[] {
  const groups = causesOf(checks);
  const grouped = new Set(groups.flatMap(({ asked }) => asked.map(({ result }) => result)));
  const open = checks.filter(({ results }) =>
    results.some(({ outcome }) => outcome === 'gap' || outcome === 'unstated'),
  );
  const found = open.flatMap((check) =>
    (['gap', 'unstated'] as const).flatMap((kind) => {
      const asked = check.results
        .filter((result) => result.outcome === kind && !grouped.has(result))
        .map((result) => ({ check, result }));
      const [lead] = asked;
      return lead === undefined ? [] : [oneFinding(kind, lead, asked, decided, owners)];
    }),
  );
  const ofCauses = groups.map(({ cause, lead, asked }) => ({
    ...oneFinding('unstated', lead, asked, decided, owners),
    title: `Not stated whether ${cause.expects}`,
    expects: `${cause.expects.charAt(0).toUpperCase()}${cause.expects.slice(1)}`,
    rationale: cause.rationale,
    remedy: cause.remedy,
    sources: distinctSources(asked),
  }));
  const ordered = [...found, ...ofCauses].toSorted(
    (a, b) =>
      Number(a.kind === 'unstated') - Number(b.kind === 'unstated') ||
      RANK[a.severity] - RANK[b.severity] ||
      byCodeUnit(a.due ?? '9999', b.due ?? '9999') ||
      byCodeUnit(a.key, b.key),
  );
  return numbered(ordered);
}

/** The finding of what was asked, under the name of the check that weighs most. */
function oneFinding(
  kind: Finding['kind'],
  lead: Asked,
  asked: readonly Asked[],
  { asOf, governance, answers }: Decided,
  owners: Owners,
): Finding {
  const worstFirst = asked.toSorted((a, b) => RANK[a.result.severity] - RANK[b.result.severity]);
  const severity = worstFirst[0]?.result.severity ?? 'low';
  // By name and not by order, so that a key stays when the spec is put in another order.
  const worst = worstFirst.filter(({ result }) => result.severity === severity);
  const keys = worst.map(keyOf).toSorted(byCodeUnit);
  const key = keys[0] ?? '';
  const { check } = worst.find((one) => keyOf(one) === key) ?? lead;
  const first = key.slice(key.indexOf('@') + 1);
  const assignment = worstFirst
    .map((one) => governance.assignment(one.check.id, one.result.subject.path))
    .find((one) => one !== null);
  // A question that somebody has taken on is theirs, unless another one is assigned.
  const paths = worstFirst.flatMap(({ result }) => result.facts.map(({ path }) => path));
  const open = kind === 'unstated' ? answers.unknown(paths) : null;
  const due = assignment?.due ?? open?.due ?? null;
  return {
    number: '',
    key,
    check: check.id,
    area: check.area,
    kind,
    severity,
    title: kind === 'gap' ? check.title : `Not stated whether ${lowerFirst(check.expects)}`,
    expects: check.expects,
    rationale: check.rationale,
    remedy: check.remedy,
    subjects: worstFirst.map((one) => ({
      subject: one.result.subject,
      key: keyOf(one),
      check: one.check.id,
      fingerprint: one.result.fingerprint,
      says: one.result.says,
      severity: one.result.severity,
      facts: one.result.facts,
    })),
    owner: assignment?.owner ?? open?.owner ?? owners.ofPath(first) ?? owners.design,
    due,
    overdue: due !== null && !(epochOf(due) >= epochOf(asOf)),
    ticket: assignment?.ticket ?? null,
    sources: check.sources,
  };
}

function keyOf({ check, result }: Asked): string {
  return `${check.id}@${result.subject.path}`;
}

function distinctSources(asked: readonly Asked[]): Finding['sources'] {
  const all = asked.flatMap(({ check }) => check.sources);
  return [...new Map(all.map((source) => [source.url, source])).values()];
}

/** `Each zone` becomes `each zone`; `AWS Config`, `Security Hub` and `CloudTrail` stay, being names. */
function lowerFirst(sentence: string): string {
  const bare = sentence.replace(/\.$/, '');
  const isName = /^(?:[A-Z]\S*[A-Z]|[A-Z]\S* [A-Z])/.test(bare);
  return isName ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
