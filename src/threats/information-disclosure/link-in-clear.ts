/** A leased line is private by contract, not by cryptography. */
import { fact } from '../../model/fact.ts';
import type { Connection, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn, secretData } from '../worth.ts';

/** Traffic on a private line is not encrypted. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/link-in-clear',
  title: 'A private line is tapped',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [319],
  attack: ['T1040'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

const LINES: readonly string[] = ['direct-connect', 'internet'];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(({ stated }) => LINES.includes(stated.via))
    .map((connection) => ({
      subject: connection,
      boundary: connection.to.id,
      exposure: 'partner',
      circumstances: [{ text: 'The line or a building on its way must be entered', effect: -1 }],
      data: secretData([...new Set([...dataIn(connection.from, model), ...dataIn(connection.to, model)])]),
      because: [fact(connection, 'via')],
      mitigations: [
        prevents(
          part`${connection} is encrypted from end to end (MACsec or IPsec)`,
          fact(connection, 'encrypted'),
          (yes) => yes,
          'true',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Connection>): Statement {
  return {
    source: part`Somebody at the carrier of ${subjects}, or in a building on the way,`,
    prerequisite: part`between ${across(subjects, ({ from }) => [from])} and ${first.to}`,
    action: part`copy what goes over ${subjects}`,
    impact: 'disclosure',
    asset: data.length > 0 ? part`${data}` : part`what goes to ${first.to}`,
  };
}
