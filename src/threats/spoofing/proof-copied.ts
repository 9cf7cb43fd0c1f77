/** A key or a password that is all the proof there is: whoever has a copy is the caller. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { signInOf } from '../lookup.ts';
import { preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { isPublicOnly } from '../worth.ts';

/** An API key, or a password that no identity provider guards, is copied and used from elsewhere. */
export const threat: Threat = defineThreat({
  id: 'spoofing/proof-copied',
  title: 'What proves a caller is copied',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [308, 522],
  attack: ['T1552', 'T1078'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

/** Proofs that pass from hand to hand unchanged, in words. */
const COPIED: Readonly<Record<string, string>> = { 'api-key': 'API key', password: 'password' };

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const method = fact(flow, 'authentication', 'method');
    const { from } = flow;
    // A provider that is named can ask for more than a password; what it asks is weighed there.
    if (from.kind !== 'actor' || signInOf(flow, model) !== undefined) return [];
    if (COPIED[method.value ?? ''] === undefined || isPublicOnly(flow.carries)) return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${flow.to.id} ${method.value ?? ''}`,
        exposure: exposureOf(from),
        data: flow.carries,
        because: [method],
        mitigations: [
          preventsByAny(
            part`Callers of ${flow} prove themselves by something that cannot be copied on the way`,
            [
              proof(method, (said) => COPIED[said] === undefined),
              proof(fact(flow, 'tls', 'mutual'), (yes) => yes),
            ],
            from.stated.kind === 'person' ? 'oidc' : 'signed-request',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Flow>): Statement {
  const callers = across(subjects, ({ from }) => [from]);
  const word = COPIED[first.stated.authentication?.method ?? ''] ?? 'key';
  return {
    source: part`Whoever comes by the ${word} of ${callers}`,
    prerequisite: 'in a repository, a log or a mail',
    action: part`call ${first.to} as ${callers} on ${subjects} from anywhere, until somebody notices`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, [first.to]),
  };
}
