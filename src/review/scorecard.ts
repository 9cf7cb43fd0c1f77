/** The numbers of the decision page, each counted from the results and none weighted. */
import type { Area as AreaId } from '../checks/check.ts';
import { countFacts } from './facts.ts';
import type { Area, Check, Finding, Review } from './review.generated.ts';

/** Areas in the order in which the document goes through them. */
const AREAS: readonly { readonly id: AreaId; readonly title: string }[] = [
  { id: 'accounts', title: 'Accounts and how they connect' },
  { id: 'network', title: 'Networks' },
  { id: 'compute', title: 'Hosts, containers and functions' },
  { id: 'data', title: 'Data and flows' },
  { id: 'identity', title: 'Identities' },
  { id: 'secrets', title: 'Secrets' },
  { id: 'keys', title: 'Keys' },
  { id: 'tenancy', title: 'Tenancy' },
  { id: 'edge', title: 'Edge' },
  { id: 'logging', title: 'Audit trail and logs' },
  { id: 'events', title: 'Events' },
  { id: 'alerts', title: 'Alerts' },
  { id: 'resilience', title: 'Resilience and recovery' },
  { id: 'assurance', title: 'Assurance' },
];

/** A row for each area. */
export function areasOf(checks: readonly Check[], findings: readonly Finding[]): Area[] {
  return AREAS.map(({ id, title }) => {
    const results = checks.filter(({ area }) => area === id).flatMap((check) => check.results);
    const of = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
    const worst = findings.find(({ area, kind }) => area === id && kind === 'gap') ?? null;
    return {
      id,
      title,
      pass: of('pass'),
      gap: of('gap'),
      unstated: of('unstated'),
      accepted: of('accepted'),
      notApplicable: of('not-applicable'),
      worst: worst?.number ?? null,
      worstSeverity: worst?.severity ?? null,
    };
  });
}

/** Totals: findings by severity, results by outcome. */
export function countsOf(checks: readonly Check[], findings: readonly Finding[]): Review['counts'] {
  const results = checks.flatMap((check) => check.results);
  const of = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
  const gaps = (severity: string): number =>
    findings.filter((finding) => finding.kind === 'gap' && finding.severity === severity).length;
  const asked = results.length - of('not-applicable');
  return {
    contradictions: findings.filter(({ kind }) => kind === 'contradiction').length,
    critical: gaps('critical'),
    high: gaps('high'),
    medium: gaps('medium'),
    low: gaps('low'),
    unstated: of('unstated'),
    accepted: of('accepted'),
    passed: of('pass'),
    notApplicable: of('not-applicable'),
    asked,
    answered: asked - of('unstated'),
    facts: countFacts(checks),
  };
}
