/** Whoever calls across a boundary has to prove who it is; being inside the network is no proof. */
import { authenticatedCalls } from '../../aws/sources/well-architected.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { comesFromOutside } from '../../model/queries/internet-exposure.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { quoted } from '../wording.ts';

const LOGINS_OF_THEIR_OWN: readonly string[] = ['database', 'cache', 'analytics'];
const WEAK: Readonly<Record<string, string>> = {
  'api-key': 'a key that anybody who finds it can use',
  password: 'a password sent with each call',
  'network-position': 'its place in the network alone',
};

export const check: Check = defineCheck<Flow>({
  id: 'identity/flows-authenticated',
  severity: 'high',
  title: 'A caller may pass for somebody else, or for nobody in particular',
  expects: 'Each flow from a user or across a trust boundary proves who the caller is',
  rationale:
    'The first of the three questions, authentication, authorization and accounting, is who calls. Calls ' +
    'to AWS APIs are signed, so they are not asked; everything else is.',
  remedy:
    'Write `authentication: { by: <identity>, method: … }` on the flow, or the `authorizer` of the API ' +
    'that it reaches.',
  sources: [authenticatedCalls],
  mappings: {},
  covers: ['GEN-02'],
  question: 'SEC2',
  whenNone: 'No flow other than calls to AWS APIs comes from a user or crosses a boundary.',
  subjects: (model) => model.flows.filter(isAsked),
  examine,
});

/** AWS APIs check signatures; logins of databases and caches, and what third parties ask of us, are asked elsewhere. */
function isAsked({ from, to, stated, crossesBoundary }: Flow): boolean {
  if (stated.protocol === 'event' || to.kind === 'actor') return false;
  if (stated.protocol === 'aws-api' && stated.authentication === undefined) return false;
  if (from.kind === 'actor') return true;
  // A load balancer hands on what somebody else asks for: who that is was asked in front of it.
  if (from.service.category === 'load-balancer') return false;
  return crossesBoundary && !LOGINS_OF_THEIR_OWN.includes(to.service.category);
}

function examine(flow: Flow): Verdict {
  const method = fact(flow, 'authentication', 'method');
  const by = fact(flow, 'authentication', 'by');
  const caller = `\`${flow.from.id}\``;
  const outside = comesFromOutside(flow);
  if (method.value === 'none') {
    if (highestClassification(flow.carries) === 'public')
      return notApplicable(`\`${flow.id}\` carries public data only.`, method);
    const severity = outside && isSensitive(flow.carries) ? 'critical' : 'high';
    return withSeverity(
      severity,
      gap(`${caller} calls \`${flow.to.id}\` in \`${flow.id}\` without proving who it is.`, method),
    );
  }
  const weak = WEAK[method.value ?? ''];
  if (weak !== undefined) {
    const severity = outside && isSensitive(flow.carries) ? 'high' : 'medium';
    return withSeverity(
      severity,
      gap(`${caller} proves itself in \`${flow.id}\` by ${weak} (\`${method.value}\`).`, method),
    );
  }
  if (method.value !== undefined)
    return pass(`${caller} proves itself in \`${flow.id}\` by \`${method.value}\`.`, method);
  if (by.value !== undefined)
    return pass(`${caller} proves itself in \`${flow.id}\` at ${quoted([by.value])}.`, by);
  if (flow.stated.tls?.mutual === true)
    return pass(`${caller} shows a certificate in \`${flow.id}\`.`, fact(flow, 'tls', 'mutual'));
  // The way to an origin that refuses everyone else is the proof.
  const origin = flow.from.kind === 'component' ? fact(flow.from, 'origin-access') : null;
  if (origin?.value !== undefined && origin.value !== 'none' && isOrigin(flow))
    return pass(`\`${flow.to.id}\` answers ${caller} alone (\`${origin.value}\`).`, origin);
  const authorizer = flow.to.kind === 'component' ? fact(flow.to, 'authorizer') : null;
  if (authorizer?.value !== undefined)
    return pass(`\`${flow.to.id}\` checks the tokens of \`${authorizer.value}\`.`, authorizer);
  const severity = outside ? 'high' : 'medium';
  return withSeverity(
    severity,
    unstated(`\`${flow.id}\` does not say how ${caller} proves who it is.`, method),
  );
}

/** Whether a distribution fetches over the flow; one that names no origins has none but those that it is drawn to. */
function isOrigin({ from, to }: Flow): boolean {
  if (from.kind === 'actor') return false;
  return from.stated.origins?.includes(to.id) ?? true;
}
