/** A token says who somebody is only to whom checks its issuer, its audience and its end. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A forged or foreign token is accepted. */
export const threat: Threat = defineThreat({
  id: 'spoofing/foreign-token-accepted',
  title: 'A token that was made for something else is accepted',
  stride: ['spoofing', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity'],
  cwe: [347],
  attack: ['T1550.001'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

const TOKENS: readonly string[] = ['oidc', 'saml'];
/** Doors that can check a token themselves. */
const CHECKS: readonly string[] = ['api-gateway', 'appsync', 'load-balancer'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to } = flow;
    const method = fact(flow, 'authentication', 'method');
    if (from.kind !== 'actor' || to.kind !== 'component' || !CHECKS.includes(to.stated.service)) return [];
    if (!TOKENS.includes(method.value ?? '')) return [];
    const provider = flow.stated.authentication?.by ?? model.identities[0]?.id ?? 'customers';
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${to.id}`,
        exposure: exposureOf(from),
        data: flow.carries,
        because: [method],
        mitigations: [
          preventsByAny(
            part`Something stated checks issuer, audience and end of the tokens on ${flow}`,
            [
              proof(fact(to, 'authorizer'), () => true),
              proof(fact(flow, 'authorization', 'enforced-at'), (place) => place !== to.id),
              proof(
                fact(flow, 'authentication', 'verifies'),
                (claims) => claims.includes('issuer') && claims.includes('audience'),
              ),
            ],
            provider,
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Flow>): Statement {
  return {
    source: part`Somebody with a token that its issuer made for another application than ${first.to}`,
    prerequisite: part`who sends it with ${subjects}`,
    action: part`be taken for ${across(subjects, ({ from }) => [from])} at ${first.to}, unless issuer and audience are looked at`,
    impact: 'disclosure and forgery',
    asset: assetOf(
      data,
      across(subjects, ({ to }) => [to]),
    ),
  };
}
