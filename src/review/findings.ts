/** Open gaps and unanswered questions: one finding for a cause, with every subject it has. */
import { epochOf } from '../model/calendar.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { Governance } from './governance.ts';
import { numbered } from './numbered.ts';
import type { Check, Finding, Result } from './review.generated.ts';

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** Owners where nobody is assigned: the subject's own, by dotted path, then the design's. */
export interface Owners {
  readonly ofPath: (path: string) => string | null;
  readonly design: string;
}

/** Findings in the order in which they should be mended: gaps before questions, worst first, then by date. */
export function findingsOf(
  checks: readonly Check[],
  governance: Governance,
  owners: Owners,
  asOf: string,
): Finding[] {
  const found = checks.flatMap((check) =>
    (['gap', 'unstated'] as const).flatMap((kind) => {
      const results = check.results.filter(({ outcome }) => outcome === kind);
      return results.length === 0 ? [] : [oneFinding(check, kind, results, governance, owners, asOf)];
    }),
  );
  const ordered = found.toSorted(
    (a, b) =>
      Number(a.kind === 'unstated') - Number(b.kind === 'unstated') ||
      RANK[a.severity] - RANK[b.severity] ||
      byCodeUnit(a.due ?? '9999', b.due ?? '9999') ||
      byCodeUnit(a.key, b.key),
  );
  return numbered(ordered);
}

function oneFinding(
  check: Check,
  kind: Finding['kind'],
  results: readonly Result[],
  governance: Governance,
  owners: Owners,
  asOf: string,
): Finding {
  const worstFirst = results.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const severity = worstFirst[0]?.severity ?? check.severity;
  // By name and not by order, so that a key stays when the spec is put in another order.
  const worst = worstFirst
    .filter((result) => result.severity === severity)
    .map(({ subject }) => subject.path);
  const first = worst.toSorted(byCodeUnit)[0] ?? '';
  const assignment = worstFirst
    .map(({ subject }) => governance.assignment(check.id, subject.path))
    .find((one) => one !== null);
  const due = assignment?.due ?? null;
  return {
    number: '',
    key: `${check.id}@${first}`,
    check: check.id,
    area: check.area,
    kind,
    severity,
    title: kind === 'gap' ? check.title : `Not stated whether ${lowerFirst(check.expects)}`,
    expects: check.expects,
    rationale: check.rationale,
    remedy: check.remedy,
    subjects: worstFirst.map((result) => ({
      subject: result.subject,
      key: `${check.id}@${result.subject.path}`,
      fingerprint: result.fingerprint,
      says: result.says,
      severity: result.severity,
      facts: result.facts,
    })),
    owner: assignment?.owner ?? owners.ofPath(first) ?? owners.design,
    due,
    overdue: due !== null && !(epochOf(due) >= epochOf(asOf)),
    ticket: assignment?.ticket ?? null,
    sources: check.sources,
  };
}

/** `Each zone` becomes `each zone`; `AWS Config`, `Security Hub` and `CloudTrail` stay, being names. */
function lowerFirst(sentence: string): string {
  const bare = sentence.replace(/\.$/, '');
  const isName = /^(?:[A-Z]\S*[A-Z]|[A-Z]\S* [A-Z])/.test(bare);
  return isName ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
