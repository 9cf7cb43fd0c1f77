/** Networks that are joined without a plan are one network to who is in one of them. */
import { fact } from '../../model/fact.ts';
import type { Connection, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { dataIn } from '../worth.ts';

/** A foothold in one network reaches the others. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/foothold-spreads',
  title: 'A foothold in one network reaches the others',
  stride: ['elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [653],
  attack: ['T1021.007'],
  detection: ['ports-scanned'],
  find: (model) => gather(casesIn(model), tell),
});

const JOINS: readonly string[] = ['transit-gateway', 'vpc-peering', 'direct-connect', 'vpn'];

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(({ stated }) => JOINS.includes(stated.via))
    .map((connection) => ({
      subject: connection,
      boundary: `${connection.to.id} ${connection.stated.via}`,
      exposure: connection.from.stated.purpose === 'external' ? 'partner' : 'internal',
      data: [...new Set([...dataIn(connection.from, model), ...dataIn(connection.to, model)])],
      because: [fact(connection, 'via')],
      mitigations: [
        prevents(
          part`Routes over ${connection} lead only where something is needed`,
          fact(connection, 'routes'),
          (routes) => routes === 'segmented',
          'segmented',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Connection>): Statement {
  const holders = across(subjects, ({ from }) => [from]);
  return {
    source: part`An intruder in a network of ${holders}`,
    prerequisite: part`joined to ${first.to} by ${subjects}`,
    action: part`scan and attack every address of ${first.to} that a route leads to`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what is in ${[...holders, first.to]}`,
  };
}
