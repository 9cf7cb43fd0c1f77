/** A service of AWS does what its caller asks, for every customer: a policy that trusts the service trusts them all. */
import { fact } from '../../model/fact.ts';
import type { Connection, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { listWith, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn } from '../worth.ts';

/** An AWS service acts here on behalf of a stranger's account. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/service-acts-for-stranger',
  title: 'A service of AWS is sent here by a stranger',
  stride: ['elevation-of-privilege', 'tampering'],
  harms: ['confidentiality', 'integrity'],
  cwe: [441],
  attack: ['T1199'],
  detection: ['access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

const BY_SERVICE: readonly string[] = ['resource-policy', 'event-bus', 'log-delivery'];
const OURS: readonly string[] = [
  'source-account',
  'source-arn',
  'source-organization',
  'principal-organization',
];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(
      (one) =>
        BY_SERVICE.includes(one.stated.via) && one.to.stated.purpose !== 'external' && !isSupplier(one),
    )
    .map((connection) => ({
      subject: connection,
      boundary: connection.to.id,
      exposure: 'external',
      circumstances: [{ text: 'The name of the resource must be known', effect: -1 }],
      data: dataIn(connection.to, model),
      because: [fact(connection, 'via')],
      mitigations: [
        prevents(
          part`${connection} takes only what comes for our own accounts`,
          fact(connection, 'conditions'),
          (conditions) => conditions.some((one) => OURS.includes(one)),
          listWith(connection.stated.conditions, 'source-account'),
        ),
      ],
    }));
}

/** A policy that names the account of a supplier trusts that account and no service of AWS. */
function isSupplier({ from, stated }: Connection): boolean {
  return stated.via === 'resource-policy' && from.stated.purpose === 'external';
}

function tell({ first, subjects, data }: Group<Connection>): Statement {
  return {
    source: 'Any customer of AWS',
    prerequisite: part`who sets up the same service as behind ${subjects} and names a resource in ${first.to}`,
    action: part`have the service write to or read from ${first.to} for an account that is not ${across(subjects, ({ from }) => [from])}`,
    impact: 'forgery and disclosure',
    asset: data.length > 0 ? part`${data}` : part`what is in ${first.to}`,
  };
}
