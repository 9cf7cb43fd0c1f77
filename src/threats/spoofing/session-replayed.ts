/** A token that was good for one person is good for whoever holds it, as long as it lasts. */
import { fact, type Fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { hasSessions } from '../asks.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { signInOf } from '../lookup.ts';
import { hinders, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A stolen session token is replayed from elsewhere. */
export const threat: Threat = defineThreat({
  id: 'spoofing/session-replayed',
  title: 'A stolen session is used from elsewhere',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [613],
  attack: ['T1550.001', 'T1550.004', 'T1528'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const BEARER: readonly string[] = ['oidc', 'saml', 'password'];
const HOUR = 3600;

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from } = flow;
    const method = fact(flow, 'authentication', 'method');
    if (
      !hasSessions(flow) ||
      from.kind !== 'actor' ||
      from.stated.kind !== 'person' ||
      !BEARER.includes(method.value ?? '')
    )
      return [];
    const outsider = exposureOf(from) !== 'workforce';
    const short = (session: string): boolean => seconds(session) <= (outsider ? HOUR : 12 * HOUR);
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${flow.to.boundary.id}`,
        exposure: 'external' as const,
        circumstances: [{ text: 'A token must be stolen from its owner first', effect: -1 }],
        data: flow.carries,
        because: [method],
        mitigations: [
          preventsByAny(
            part`A session on ${flow} ends within ${outsider ? 'an hour' : 'a working day'}`,
            [
              proof(fact(flow, 'authentication', 'session'), short),
              proof(sessionOfProvider(flow, model), short),
            ],
            outsider ? '1h' : '8h',
          ),
          hinders(
            part`${flow} ties the caller to a client certificate`,
            fact(flow, 'tls', 'mutual'),
            (mutual) => mutual,
            'true',
          ),
        ],
      },
    ];
  });
}

function sessionOfProvider(flow: Flow, model: Model): Fact<string> {
  const provider = signInOf(flow, model);
  return provider === undefined ? fact(flow, 'authentication', 'session') : fact(provider, 'session');
}

function tell({ subjects, data }: Group<Flow>): Statement {
  return {
    source: 'A thief',
    prerequisite: part`who copied the session token of ${across(subjects, ({ from }) => [from])} from a browser or a device`,
    action: part`go on with ${subjects} at ${across(subjects, ({ to }) => [to])} from another machine until the token ends`,
    impact: 'disclosure and forgery',
    asset: assetOf(
      data,
      across(subjects, ({ to }) => [to]),
    ),
  };
}
