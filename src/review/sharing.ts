/** What tenants share, and what secrets and keys need, in the review's own words. */
import type { Answer } from '../model/answer.ts';
import type { Model } from '../model/model.ts';
import { impliedInfrastructure } from '../posture/implied-infrastructure.ts';
import { tenancyProof } from '../posture/tenancy-proof.ts';
import type { Trace } from './places.ts';
import type { AaaCell, Review } from './review.generated.ts';

/** Every place that tenants share, with its proof and the threats that remain there. */
export function tenancyPostureOf(
  model: Model,
  trace: Trace,
  threats: Review['threats'],
): Review['posture']['tenancy'] {
  const remaining = betweenTenants(threats);
  return tenancyProof(model).map(({ where, kind, mechanism, enforced, tested, noisy }) => ({
    where: trace.named(where),
    kind,
    mechanism: cell(mechanism, trace),
    enforced: cell(enforced, trace),
    tested: cell(tested, trace),
    noisy: cell(noisy, trace),
    threats: [...(remaining.get(where.id) ?? [])],
  }));
}

/** What rotation, reading and revocation need. */
export function impliedOf(model: Model, trace: Trace): Review['posture']['implied'] {
  return impliedInfrastructure(model).map(({ subject, promise, needs }) => ({
    subject: trace.named(subject),
    promise,
    needs: needs.map(({ need, answer }) => ({ need, ...cell(answer, trace) })),
  }));
}

function cell({ facts, ...answer }: Answer, trace: Trace): AaaCell {
  return { ...answer, facts: facts.map(trace.fact) };
}

/** Threats in which one tenant harms another. */
const BETWEEN_TENANTS: ReadonlySet<string> = new Set([
  'information-disclosure/tenant-reads-tenant',
  'information-disclosure/neighbour-on-host',
  'denial-of-service/neighbour-starves',
]);

/** Numbers of the threats of one tenant to another that stand open, by the id of where. */
function betweenTenants(threats: Review['threats']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { rule, status, on, also, number } of threats) {
    if (rule === null || !BETWEEN_TENANTS.has(rule) || (status !== 'open' && status !== 'unknown')) continue;
    for (const { id } of [on, ...also]) found.set(id, [...(found.get(id) ?? []), number]);
  }
  return found;
}
