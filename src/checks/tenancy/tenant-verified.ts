/** Everything that keeps tenants apart trusts the word that says whose request it is. */
import { tenantIsolation } from '../../aws/sources/well-architected.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow, Model, Subject } from '../../model/model.ts';
import { highestClassification } from '../../model/queries/classification.ts';
import { tenantsShare } from '../../model/queries/tenants.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Subject>({
  id: 'tenancy/tenant-verified',
  severity: 'high',
  title: 'A caller may name another tenant and get its data',
  expects:
    'The design says what identifies the tenant of a request, and every way in passes where that is verified',
  rationale:
    'A tenant id from a header, path or body is a claim of the caller. It has to come from a token that ' +
    'was verified, at a place that every request passes; the second way in, an export or an upload, is ' +
    'the one that is forgotten.',
  remedy:
    'Write `tenancy: { tenant-identifier: … }` with the claim and the ids of the components or ' +
    'identities that verify it, such as "JWT claim broker_id, verified at edge-api".',
  sources: [tenantIsolation],
  mappings: {},
  covers: ['TEN-01', 'M-AI-05'],
  question: 'SEC3',
  whenNone: 'Tenants share nothing in the design.',
  subjects: (model) => {
    if (!tenantsShare(model)) return [];
    const ways = placesOf(model).length > 0 ? waysIn(model) : [];
    return ways.length > 0 ? ways : [model.tenancy];
  },
  examine: (subject, model) => {
    const identifier = fact(model.tenancy, 'tenant-identifier');
    const places = placesOf(model);
    const flow = waysIn(model).find(({ at }) => at === subject.at);
    if (identifier.value === undefined)
      return unstated('The design does not say what identifies the tenant of a request.', identifier);
    if (places.length === 0) {
      return withSeverity(
        'medium',
        unstated(
          'The tenant identifier is described, but no component is named that verifies it.',
          identifier,
        ),
      );
    }
    return flow === undefined
      ? pass(`The tenant of a request is verified at ${quoted(places)}.`, identifier)
      : examine(flow, places);
  },
});

function examine(flow: Flow, places: readonly string[]): Verdict {
  const { authentication, authorization } = flow.stated;
  if (authentication?.method === 'presigned-url')
    return pass(`\`${flow.id}\` uses a link that was signed for one object.`, flow.at);
  const passed = [flow.to.id, authentication?.by, authorization?.['enforced-at']].find(
    (id) => id !== undefined && places.includes(id),
  );
  return passed === undefined
    ? unstated(
        `\`${flow.id}\` goes past ${quoted(places)}, where the tenant of a request is verified.`,
        flow.at,
      )
    : pass(`The tenant of \`${flow.id}\` is verified at \`${passed}\`.`, flow.at);
}

/** Flows by which tenants come in; public data belongs to nobody. */
function waysIn(model: Model): readonly Flow[] {
  return model.flows.filter(
    ({ from, carries }) =>
      from.kind === 'actor' &&
      (from.stated.trust === 'external' || from.stated.trust === 'partner') &&
      highestClassification(carries) !== 'public',
  );
}

/** Components and identities that the tenant identifier names; "authorizer" names whatever has one. */
function placesOf(model: Model): readonly string[] {
  const words = new Set((model.tenancy.stated['tenant-identifier'] ?? '').split(/[^a-z0-9-]+/i));
  const named = [...model.components, ...model.identities]
    .filter(({ id }) => words.has(id))
    .map(({ id }) => id);
  const checking = words.has('authorizer')
    ? model.components.filter(({ stated }) => stated.authorizer !== undefined)
    : [];
  return [...new Set([...named, ...checking.map(({ id }) => id)])];
}
