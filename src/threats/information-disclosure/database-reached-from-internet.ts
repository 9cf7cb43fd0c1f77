/** A database that has an address on the internet is attacked there within the hour. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A database can be reached from the internet. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/database-reached-from-internet',
  title: 'A database answers to the internet',
  stride: ['information-disclosure', 'elevation-of-privilege'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [1327],
  attack: ['T1190', 'T1133'],
  detection: ['odd-database-login', 'port-probed'],
  find: (model) => gather(casesIn(model), tell),
});

/** DynamoDB is called by its API, and MemoryDB stands in a network and nowhere else. */
const WITHOUT_ADDRESS: readonly string[] = ['dynamodb', 'memorydb'];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(
      ({ service, stated }) => service.category === 'database' && !WITHOUT_ADDRESS.includes(stated.service),
    )
    .map((database) => ({
      subject: database,
      boundary: database.boundary.id,
      exposure: 'external',
      data: database.handles,
      because: [fact(database, 'publicly-accessible'), fact(database, 'subnets')],
      mitigations: [
        preventsByAny(
          part`${database} has no address on the internet`,
          [proof(fact(database, 'publicly-accessible'), (yes) => !yes), bySubnets(database)],
          'false',
        ),
        hinders(
          part`${database} asks callers for more than a password`,
          fact(database, 'authentication'),
          (by) => by !== 'none' && by !== 'password',
          'iam',
        ),
      ],
    }));
}

/** Isolated and private subnets have no way in; a database that is meant to be public will be given one. */
function bySubnets(database: Component): Proof {
  const { at } = fact(database, 'subnets');
  if (database.stated['publicly-accessible'] === true) return { at, holds: 'no' };
  if (database.subnets.length === 0) return { at, holds: 'unknown' };
  return { at, holds: database.subnets.every(({ tier }) => tier !== 'public') ? 'yes' : 'no' };
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody on the internet',
    prerequisite: part`who finds the address of ${subjects}`,
    action: 'try passwords and known faults of the engine without passing the application',
    impact: 'disclosure, forgery and loss',
    asset: assetOf(data, subjects),
  };
}
