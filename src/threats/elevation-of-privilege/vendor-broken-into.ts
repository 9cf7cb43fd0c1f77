/** A supplier with a role here is as safe as the supplier. */
import { fact } from '../../model/fact.ts';
import type { Connection, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { dataIn } from '../worth.ts';

/** A supplier that has access is broken into. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/vendor-broken-into',
  title: 'A supplier with access is broken into',
  stride: ['elevation-of-privilege', 'spoofing'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [1357],
  attack: ['T1199'],
  detection: ['odd-first-access', 'role-assumed'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Connection>[] {
  return model.connections
    .filter(({ from, to, stated }) => from.stated.purpose === 'external' && to !== from && gives(stated.via))
    .map((connection) => ({
      subject: connection,
      boundary: `${connection.from.id} ${connection.to.id}`,
      exposure: 'partner',
      circumstances: [{ text: 'The supplier must be broken into first', effect: -1 }],
      data: dataIn(connection.to, model),
      because: [fact(connection, 'from'), fact(connection, 'via')],
      mitigations: [limited(connection, model), alerted('iam-change', model)],
    }));
}

/** Ways that give the supplier rights, not only a line. */
function gives(via: string): boolean {
  return via === 'assume-role' || via === 'resource-policy' || via === 'delegated-administration';
}

function limited(connection: Connection, { identities }: Model): Mitigation {
  const role = identities.find(({ id }) => id === connection.stated.role);
  if (role === undefined) {
    return prevents(
      part`It is stated as what ${connection} lets the supplier act`,
      fact(connection, 'role'),
      () => true,
      'supplier-access',
    );
  }
  return prevents(
    part`${role} lets the supplier do only what the contract says`,
    fact(role, 'permissions'),
    (permissions) => permissions === 'least-privilege',
    'least-privilege',
  );
}

function tell({ first, subjects, data }: Group<Connection>): Statement {
  return {
    source: part`Whoever has broken into the company behind ${first.from}`,
    prerequisite: part`which may use ${subjects}`,
    action: part`act in ${first.to} as the supplier, with every condition fulfilled`,
    impact: 'disclosure, forgery and loss',
    asset: data.length > 0 ? part`${data}` : part`what is in ${first.to}`,
  };
}
