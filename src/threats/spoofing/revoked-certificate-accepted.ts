/** A client certificate is good until its last day unless somebody asks whether it was withdrawn. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A revoked client certificate still connects. */
export const threat: Threat = defineThreat({
  id: 'spoofing/revoked-certificate-accepted',
  title: 'A client certificate that was withdrawn still opens the door',
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [299],
  attack: ['T1649'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows
    .filter(({ stated, from }) => stated.authentication?.method === 'mtls' && from.kind === 'actor')
    .map((flow) => ({
      subject: flow,
      boundary: `${flow.from.boundary.id} ${flow.to.boundary.id}`,
      exposure: flow.from.kind === 'actor' ? exposureOf(flow.from) : 'internal',
      circumstances: [{ text: 'A private key must be stolen or its holder dismissed first', effect: -1 }],
      data: flow.carries,
      because: [fact(flow, 'authentication', 'method')],
      mitigations: [
        prevents(
          part`A withdrawn certificate is refused on ${flow}`,
          fact(flow, 'authentication', 'revocation'),
          (how) => how !== 'none',
          'short-lived',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Flow>): Statement {
  const receivers = across(subjects, ({ to }) => [to]);
  return {
    source: part`Whoever holds a client certificate of ${across(subjects, ({ from }) => [from])} that was withdrawn`,
    prerequisite: 'and has not yet reached its last day',
    action: part`go on calling ${receivers} with ${subjects}`,
    impact: 'disclosure and forgery',
    asset: assetOf(data, receivers),
  };
}
